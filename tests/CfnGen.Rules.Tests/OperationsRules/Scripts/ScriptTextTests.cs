using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Tests.OperationsRules.Scripts;

public sealed class ScriptTextTests
{
    [Theory]
    [InlineData("echo a", "echo a")]
    [InlineData("{'Fn::Base64': echo a}", "echo a")]
    [InlineData("!Sub 'echo ${A} ${A.Arn} ${ AWS::Region } ${!HOME} ${a b}'", "echo <A> <A.Arn> <AWS::Region> ${HOME} ${a b}")]
    [InlineData("!Sub ['echo ${X} ${Y} ${Z}', {X: !Ref A, Y: plain, Z: !ImportValue other}]", "echo <A> plain <>")]
    [InlineData("!Join ['', ['echo ', !Ref A, !GetAtt A.B.C, !Sub '${A.D}', !If [C, a, b]]]", "echo <A><A.B.C><A.D><>")]
    [InlineData("!Join [' ', [a, !Join [',', [b, c]]]]", "a b,c")]
    [InlineData("!Join [' ', !Ref Words]", "<>")]
    [InlineData("!Sub 'echo ${open'", "echo ${open")]
    public void Keeps_references_in_their_places(string userData, string expected)
    {
        var place = UserData(userData);

        var script = ScriptText.Of(place);

        Assert.Equal(expected, script.Text.Replace(ScriptText.Open, '<').Replace(ScriptText.Close, '>'));
    }

    [Fact]
    public void Tells_which_item_of_a_join_wrote_a_character()
    {
        var script = ScriptText.Of(UserData("!Join ['', [abc, !Ref A, def]]"));

        var place = script.PlaceAt(script.Text.IndexOf("ef", StringComparison.Ordinal));

        Assert.Equal("Resources/Server/Properties/UserData/Fn::Join/1/2", place.Path);
    }

    [Theory]
    [InlineData("Group", true)]
    [InlineData("", false)]
    [InlineData("$GROUP", false)]
    [InlineData("%GROUP%", false)]
    [InlineData("\uE000Group\uE001", false)]
    public void Knows_which_words_stay_as_they_are(string word, bool expected)
    {
        var isLiteral = ScriptText.IsLiteral(word);

        Assert.Equal(expected, isLiteral);
    }

    private static Place UserData(string userData) =>
        new CheckedTemplate(Check.Read($"Resources: {{Server: {{Type: AWS::EC2::Instance, Properties: {{UserData: {userData}}}}}}}")).AllResources[0].Properties!["UserData"]!;
}
