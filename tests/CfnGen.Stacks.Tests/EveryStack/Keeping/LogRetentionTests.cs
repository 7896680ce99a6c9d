using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Keeping;

/// <summary>Logs are kept for a time that was chosen, not for ever.</summary>
public sealed class LogRetentionTests
{
    [Theory]
    [MemberData(nameof(Judge.Stacks), MemberType = typeof(Judge))]
    public void Every_log_group_says_how_long_it_keeps_events(string stack) => Judge.AssertNone(stack, Findings);

    [Fact]
    public void Reports_a_log_group_that_keeps_them_for_ever()
    {
        var template = TemplateReading.Template(
            """
            Resources:
              Kept: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 14 } }
              Endless: { Type: 'AWS::Logs::LogGroup' }
            """);

        var findings = Findings(template);

        Assert.StartsWith("Endless", Assert.Single(findings), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Findings(TemplateDocument template) =>
        from logs in template.ResourcesOf("AWS::Logs::LogGroup")
        where !logs.At("Properties/RetentionInDays").Any()
        select $"{logs} keeps its events for ever: set RetentionInDays.";
}
