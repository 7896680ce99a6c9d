using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Events;

/// <summary>A rule that runs by the clock is on the default bus.</summary>
internal sealed class ScheduleRunsOnDefaultBus : Rule
{
    public override RuleInfo Info { get; } = new("CG3841", Severity.Error,
        "A rule with a ScheduleExpression is on the default event bus.",
        "EventBridge refuses it on any other.",
        "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html")
    {
        Wrong = """
            Resources:
              Nightly:
                Type: AWS::Events::Rule
                Properties:
                  ScheduleExpression: rate(1 hour)
                  EventBusName: orders
            """,
        Right = """
            Resources:
              Nightly:
                Type: AWS::Events::Rule
                Properties:
                  ScheduleExpression: rate(1 hour)
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var rule in template.Properties.ObjectsOf("AWS::Events::Rule"))
        {
            foreach (var schedule in template.Values(rule, "ScheduleExpression"))
            {
                foreach (var bus in template.ValuesWhere(rule, "EventBusName", schedule.When))
                {
                    if (IsOther(template, bus))
                    {
                        yield return At(bus.Place, "Remove EventBusName: only rules on the default bus run by the clock.");
                    }
                }
            }
        }
    }

    private static bool IsOther(CheckedTemplate template, Branch bus) =>
        template.TargetOf(bus.Place)?.Resource.Type == "AWS::Events::EventBus"
        || (template.TextOf(bus) is { Text.Length: > 0 } name && name.Text != "default" && !name.Text.EndsWith(":event-bus/default", StringComparison.Ordinal));
}
