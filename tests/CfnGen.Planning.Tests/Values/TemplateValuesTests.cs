using CfnGen.Model.Documents;
using CfnGen.Planning.Templates;
using CfnGen.Planning.Values;

namespace CfnGen.Planning.Tests.Values;

public sealed class TemplateValuesTests
{
    private const string Head = """
        Parameters:
          Stage: {Type: String, Default: test}
          Size: {Type: Number, Default: 2}
          Zones: {Type: CommaDelimitedList, Default: 'a, b'}
          Image: {Type: AWS::SSM::Parameter::Value<String>, Default: /images/latest}
          Open: {Type: String}
        Mappings:
          Sizes: {test: {Web: 2}, live: {Web: 6}}
        Conditions:
          IsLive: !Equals [!Ref Stage, live]
          IsSmall: !Not [!Condition IsLive]
          Both: !And [!Condition IsLive, !Equals [!Ref Open, x]]
          Either: !Or [!Condition IsSmall, !Equals [!Ref Open, x]]
          Unknown: !Equals [!Ref Open, x]
          Ring: !Not [!Condition Ring]
        Resources:
          Any:
            Type: AWS::SNS::Topic
            Value: 
        """;

    [Theory]
    [InlineData("!Ref Size", "2")]
    [InlineData("!If [IsLive, 6, 2]", "2")]
    [InlineData("!If [Both, 6, 2]", "2")]
    [InlineData("!If [Either, 6, 2]", "6")]
    [InlineData("!If [Unknown, 2, 2]", "2")]
    [InlineData("!FindInMap [Sizes, !Ref Stage, Web]", "2")]
    [InlineData("!Sub 'web-${Stage}-${!Literal}'", "web-test-${Literal}")]
    [InlineData("!Sub ['${a}-${Stage}', {a: !Ref Size}]", "2-test")]
    [InlineData("!Join ['-', [a, !Ref Stage]]", "a-test")]
    [InlineData("!Select [1, !Ref Zones]", "b")]
    [InlineData("!Select ['0', !Split ['/', x/y]]", "x")]
    public void Finds_what_the_defaults_say(string value, string expected)
    {
        var (values, node) = Make(value);

        var text = values.Text(node);

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("!Ref Open")]
    [InlineData("!Ref Image")]
    [InlineData("!Ref AWS::Region")]
    [InlineData("!If [Unknown, 1, 2]")]
    [InlineData("!If [Ring, 1, 2]")]
    [InlineData("!Sub '${Open}'")]
    [InlineData("!GetAtt Any.TopicArn")]
    [InlineData("!Select [7, !Ref Zones]")]
    public void Leaves_what_only_the_deployment_knows(string value)
    {
        var (values, node) = Make(value);

        var result = values.Resolve(node);

        Assert.IsType<IntrinsicNode>(result);
    }

    [Fact]
    public void Takes_given_values_before_defaults()
    {
        var (values, node) = Make("!If [IsLive, !Sub '${AWS::Region}-${Size}', 2]", ("Stage", "live"), ("AWS::Region", "eu-west-1"), ("Size", "9"));

        var text = values.Text(node);

        Assert.Equal("eu-west-1-9", text);
    }

    [Fact]
    public void Finds_nothing_where_the_value_is_left_out()
    {
        var (values, node) = Make("!If [IsLive, 1, !Ref AWS::NoValue]");

        var result = values.Resolve(node);

        Assert.Null(result);
    }

    private static (TemplateValues Values, TemplateNode? Node) Make(string value, params (string Name, string Value)[] given)
    {
        var template = new PlannedTemplate(Plans.Read(Head + value), new KnownTypes());
        var values = new TemplateValues(template, given.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal));
        return (values, template.Find("Any")!["Value"]);
    }
}
