using CfnGen.Rules.TemplateRules.Sections;

namespace CfnGen.Rules.Tests.TemplateRules.Sections;

public sealed class SectionHasItsFormTests
{
    private readonly SectionHasItsForm rule = new();

    [Fact]
    public void Accepts_mappings()
    {
        const string Template = """
            Parameters: {A: {Type: String}}
            Conditions: {B: !Equals [a, b]}
            Metadata: {}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_lists_and_single_values()
    {
        const string Template = """
            Parameters: [A]
            Outputs: text
            Metadata: []
            Resources:
              Alerts: AWS::SNS::Topic
              Other: [AWS::SNS::Topic]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(1,13) Parameters: The section 'Parameters' takes names, each with its declaration, and not a list.",
                "(2,10) Outputs: The section 'Outputs' takes names, each with its declaration, and not a single value.",
                "(3,11) Metadata: The section 'Metadata' takes a mapping, and not a list.",
                "(5,11) Resources/Alerts: 'Alerts' takes a mapping, and not a single value.",
                "(6,10) Resources/Other: 'Other' takes a mapping, and not a list.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_macros_alone()
    {
        const string Template = """
            Transform: [Company-Standards]
            Mappings:
              Fn::Transform: {Name: AWS::Include, Parameters: {Location: s3://x/y}}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
