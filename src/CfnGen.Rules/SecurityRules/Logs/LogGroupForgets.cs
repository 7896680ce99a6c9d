using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Logs;

/// <summary>Logs do not live for ever.</summary>
internal sealed class LogGroupForgets : Rule
{
    public override RuleInfo Info { get; } = new("CG4601", Severity.Warning,
        "A log group says how long it keeps its events.",
        "Without RetentionInDays it keeps them for ever: the bill grows, and what people left in logs is never deleted.",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::Logs::LogGroup
            """,
        Right = """
            Resources:
              It:
                Type: AWS::Logs::LogGroup
                Properties: {RetentionInDays: 30}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.Properties.ObjectsOf("AWS::Logs::LogGroup"))
        {
            if (group.HasMacro)
            {
                continue;
            }

            foreach (var absent in template.WhenAbsent(group, "RetentionInDays"))
            {
                yield return AtKey(group.Find("RetentionInDays") ?? group.Place, $"Say how long '{group.Resource.Name}' keeps its events{(group.Find("RetentionInDays") is null ? "" : $" {absent}")}: RetentionInDays.");
            }
        }
    }
}
