namespace CfnGen.Rules.Tests.Suppression;

public sealed class SuppressionsTests
{
    [Fact]
    public void Excuse_a_rule_on_the_resource_that_names_it_with_a_reason()
    {
        var findings = Findings("cfngen: {ignore: {CG3002: The catalogue does not know it yet.}}");

        Assert.Equal(["CG3002 Resources/Other/Properties/New"], findings);
    }

    [Fact]
    public void Excuse_nothing_without_a_reason()
    {
        var findings = Findings("cfngen: {ignore: {CG3002: ''}}");

        Assert.Equal(["CG3002 Resources/Alerts/Properties/New", "CG3002 Resources/Other/Properties/New"], findings.Where(finding => finding.StartsWith("CG3", StringComparison.Ordinal)));
    }

    [Fact]
    public void Excuse_no_other_rule()
    {
        var findings = Findings("cfngen: {ignore: {CG3001: It is another one.}}");

        Assert.Equal(2, findings.Count(finding => finding.StartsWith("CG3002", StringComparison.Ordinal)));
    }

    [Fact]
    public void Follow_what_is_written_for_cfn_lint()
    {
        var findings = Findings("cfn-lint: {config: {ignore_checks: [E3002]}}");

        Assert.Equal(["CG3002 Resources/Other/Properties/New"], findings);
    }

    [Fact]
    public void Follow_what_is_written_for_cfn_lint_and_the_whole_template()
    {
        var findings = TemplateChecker.Check(Check.Read("""
            Metadata: {cfn-lint: {config: {ignore_checks: [E3002]}}}
            Resources:
              Alerts: {Type: AWS::SNS::Topic, Properties: {New: 1}}
            """));

        Assert.Empty(findings);
    }

    private static string[] Findings(string metadata) =>
    [
        .. TemplateChecker.Check(Check.Read($$"""
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Metadata: { {{metadata}} }
                Properties: {New: 1}
              Other:
                Type: AWS::SNS::Topic
                Properties: {New: 1}
            """)).Select(finding => $"{finding.Rule.Id} {finding.Path}"),
    ];
}
