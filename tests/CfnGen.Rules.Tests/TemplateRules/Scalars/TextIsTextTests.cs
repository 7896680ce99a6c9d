using CfnGen.Rules.TemplateRules.Scalars;

namespace CfnGen.Rules.Tests.TemplateRules.Scalars;

public sealed class TextIsTextTests
{
    private readonly TextIsText rule = new();

    [Fact]
    public void Accepts_quotes_addresses_versions_of_three_numbers_and_letters()
    {
        const string Template = """
            AWSTemplateFormatVersion: "2010-09-09"
            Mappings:
              Facts:
                A: {Version: 1.2.3, Range: 10.0.0.0/16, Port: 80, Key: N, Zone: eu-west-1a}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("2012-10-17")]
    [InlineData("12:30")]
    [InlineData("1e3")]
    public void Advises_quotes_for_a_text_that_others_read_as_something_else(string text)
    {
        var template = $$"""
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: {{text}}
            """;

        var findings = Check.With(rule, template);

        Assert.Equal([$"(5,20) Resources/Alerts/Properties/DisplayName: Write '{text}' in quotes, so that every tool reads it as text."], findings);
    }

    [Fact]
    public void Leaves_what_CloudFormation_itself_reads_as_a_number_to_other_rules()
    {
        var findings = Check.With(rule, "Mappings: {M: {K: {A: 012345678901, B: 012, C: yes, D: 7.10}}}\nResources: {A: {Type: AWS::SNS::Topic}}\n");

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        var findings = Check.With(rule, "Resources: {A: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Sub 2012-10-17}}}\n");

        Assert.Empty(findings);
    }
}
