namespace CfnGen.Rules.Tests.Fixes;

public sealed class DependsOnRemovalTests
{
    private const string Others = "  A: {Type: AWS::SNS::Topic}\n  B: {Type: AWS::SNS::Topic}\n  C: {Type: AWS::SNS::Topic}\n";

    [Theory]
    [InlineData("    DependsOn: A\n", "")]
    [InlineData("    DependsOn: 'A'\n", "")]
    [InlineData("    DependsOn: [A]\n", "")]
    [InlineData("    DependsOn:\n      - A\n      - B\n", "")]
    [InlineData("    DependsOn:\n    - A\n", "")]
    [InlineData("    DependsOn: [A, C]\n", "    DependsOn: [C]\n")]
    [InlineData("    DependsOn: [C, A]\n", "    DependsOn: [C]\n")]
    [InlineData("    DependsOn: [A, C, B]\n", "    DependsOn: [C]\n")]
    [InlineData("    DependsOn:\n      -  A\n      -  C\n", "    DependsOn:\n      -  C\n")]
    public void Takes_away_what_references_say_already(string before, string after)
    {
        var text = Fixed.With("CG2207", Template(before));

        Assert.Equal(Template(after), text);
    }

    [Theory]
    [InlineData("    DependsOn: A # the topic's policy has to be there\n")]
    [InlineData("    # the policy of A\n    DependsOn: A\n")]
    [InlineData("    DependsOn:\n      - A # its policy\n      - C\n")]
    public void Leaves_a_name_with_a_comment_to_a_person(string dependsOn)
    {
        var template = Template(dependsOn);

        var text = Fixed.With("CG2207", template);

        Assert.Equal(template, text);
    }

    [Theory]
    [InlineData("{\"Type\": \"AWS::SNS::Topic\", \"DependsOn\": \"A\", \"Properties\": {\"DisplayName\": {\"Ref\": \"A\"}}}", "{\"Type\": \"AWS::SNS::Topic\", \"Properties\": {\"DisplayName\": {\"Ref\": \"A\"}}}")]
    [InlineData("{\"Type\": \"AWS::SNS::Topic\", \"Properties\": {\"DisplayName\": {\"Ref\": \"A\"}},\n  \"DependsOn\" : [ \"A\" ]\n}", "{\"Type\": \"AWS::SNS::Topic\", \"Properties\": {\"DisplayName\": {\"Ref\": \"A\"}}\n}")]
    [InlineData("{\"DependsOn\": [\n  \"A\",\n  \"B\"\n], \"Type\": \"AWS::SNS::Topic\", \"Properties\": {\"DisplayName\": {\"Ref\": \"A\"}}}", "{\"DependsOn\": [\n  \"B\"\n], \"Type\": \"AWS::SNS::Topic\", \"Properties\": {\"DisplayName\": {\"Ref\": \"A\"}}}")]
    public void Minds_the_commas_of_JSON(string before, string after)
    {
        var text = Fixed.With("CG2207", Json(before));

        Assert.Equal(Json(after), text);
    }

    private static string Template(string dependsOn) =>
        $"Resources:\n{Others}  It:\n    Type: AWS::SNS::Topic\n{dependsOn}    Properties:\n      DisplayName: !Sub ${{A}} and ${{B}}\n";

    private static string Json(string it) =>
        "{\"Resources\": {\"A\": {\"Type\": \"AWS::SNS::Topic\"}, \"B\": {\"Type\": \"AWS::SNS::Topic\"}, \"It\": " + it + "}}";
}
