using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Tests.Properties;

public sealed class PossibleTextsTests
{
    [Theory]
    [InlineData("text", "text")]
    [InlineData("!Ref Stage", "prod test")]
    [InlineData("!Ref Name", "Web")]
    [InlineData("!Sub 'x-${Stage}'", "x-prod x-test")]
    [InlineData("!Sub 'x-${!Stage}'", "x-${Stage}")]
    [InlineData("!Sub ['${Name}-${Other}', {Other: !Ref Stage}]", "Web-prod Web-test")]
    [InlineData("!Join ['-', [a, !Ref Name, b]]", "a-Web-b")]
    [InlineData("!Select [1, [a, !Ref Name]]", "Web")]
    [InlineData("!FindInMap [Sizes, prod, Type]", "large")]
    [InlineData("!FindInMap [Sizes, !Ref Stage, Type]", "large small")]
    public void Computes_what_parameters_and_mappings_tell(string value, string expected)
    {
        var texts = TextsOf(value);

        Assert.Equal(expected, texts);
    }

    [Theory]
    [InlineData("!Ref Anything")]
    [InlineData("!Ref AWS::Region")]
    [InlineData("!Ref It")]
    [InlineData("!Ref Kept")]
    [InlineData("!Ref Names")]
    [InlineData("!Sub 'x-${Anything}'")]
    [InlineData("!Sub 'x-${AWS::Region}'")]
    [InlineData("!Sub ['${It}', {It: !Ref It}]")]
    [InlineData("!Join ['-', [a, !Ref AWS::Region]]")]
    [InlineData("!Join ['-', !Ref Names]")]
    [InlineData("!Select [7, [a, b]]")]
    [InlineData("!Select [0, !GetAZs '']")]
    [InlineData("!FindInMap [Sizes, prod, Nothing]")]
    [InlineData("!FindInMap [Sizes, !Ref AWS::Region, Type]")]
    [InlineData("!FindInMap [Sizes, !Ref Anything, Type]")]
    [InlineData("!ImportValue text")]
    [InlineData("'{{resolve:ssm:/text}}'")]
    public void Knows_nothing_that_deploy_time_decides(string value)
    {
        var texts = TextsOf(value);

        Assert.Empty(texts);
    }

    [Fact]
    public void Leaves_out_what_a_condition_keeps_away()
    {
        var template = TemplateWith("!Ref Stage");
        var when = Assumptions.None.Suppose("IsProd", true);

        var texts = new PossibleTexts(template, when).Of(Value(template));

        Assert.Equal(["prod"], texts.Select(literal => literal.Text));
    }

    [Fact]
    public void Keeps_a_few_of_many_combinations()
    {
        var template = TemplateWith("!Sub '${Stage}${Stage}${Stage}${Stage}${Stage}${Stage}'");

        var texts = new PossibleTexts(template, Assumptions.None).Of(Value(template));

        Assert.Equal(16, texts.Count);
    }

    private static string TextsOf(string value)
    {
        var template = TemplateWith(value);
        return string.Join(' ', new PossibleTexts(template, Assumptions.None).Of(Value(template)).Select(literal => literal.Text));
    }

    private static CheckedTemplate TemplateWith(string value) => new(Check.Read($$"""
        Parameters:
          Stage: {Type: String, AllowedValues: [prod, test]}
          Name: {Type: String, Default: Web}
          Anything: {Type: String}
          Names: {Type: CommaDelimitedList, Default: 'a,b'}
          Kept: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /name}
        Conditions:
          IsProd: !Equals [!Ref Stage, prod]
        Mappings:
          Sizes:
            prod: {Type: large}
            test: {Type: small}
            play: {Type: tiny}
        Resources:
          It:
            Type: AWS::SNS::Topic
            Properties:
              DisplayName: {{value}}
        """));

    private static Place Value(CheckedTemplate template) => template.FindResource("It")!.Properties!["DisplayName"]!;
}
