using CfnGen.Rules.TemplateRules.Sections;

namespace CfnGen.Rules.Tests.TemplateRules.Sections;

public sealed class SectionIsKnownTests
{
    private readonly SectionIsKnown rule = new();

    [Fact]
    public void Accepts_every_section()
    {
        const string Template = """
            AWSTemplateFormatVersion: '2010-09-09'
            Description: All of them
            Metadata: {}
            Parameters: {}
            Rules: {}
            Mappings: {}
            Conditions: {}
            Transform: []
            Hooks: {}
            Resources: {}
            Outputs: {}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_another_one_with_the_nearest_that_there_is()
    {
        const string Template = """
            Output: {}
            Nothing: {}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(1,1) Output: There is no section 'Output'. Did you mean 'Outputs'?",
                "(2,1) Nothing: There is no section 'Nothing'.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_keys_below_and_sections_of_macros_alone()
    {
        const string Template = """
            Transform: AWS::Serverless-2016-10-31
            Globals: {}
            Metadata: {Output: x}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
