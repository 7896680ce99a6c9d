using CfnGen.Rules.TemplateRules.Sections;

namespace CfnGen.Rules.Tests.TemplateRules.Sections;

public sealed class ReasonIsGivenTests
{
    private readonly ReasonIsGiven rule = new();

    [Fact]
    public void Accepts_a_rule_with_a_reason()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Metadata: {cfngen: {ignore: {CG2207: The policy has to be there first.}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Warns_of_a_missing_reason_and_of_an_unknown_rule()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Metadata: {cfngen: {ignore: {CG2207: " ", CG9999: Why not}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,42) Resources/Alerts/Metadata/cfngen/ignore/CG2207: Say why CG2207 may be broken here: without a reason the finding stays.",
                "(4,47) Resources/Alerts/Metadata/cfngen/ignore/CG9999: There is no rule 'CG9999': 'cfngen rules' lists them.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_other_metadata_alone()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Metadata: {cfn-lint: {config: {ignore_checks: [W1]}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
