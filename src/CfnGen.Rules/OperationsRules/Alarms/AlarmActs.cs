using CfnGen.Model.Documents;
using CfnGen.Rules.OperationsRules.Metrics;
using CfnGen.Rules.OperationsRules.Metrics.Produced;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Alarms;

/// <summary>An alarm does something, or something watches it.</summary>
internal sealed class AlarmActs : Rule
{
    private static readonly string[] ActionLists = ["AlarmActions", "OKActions", "InsufficientDataActions"];

    public override RuleInfo Info { get; } = new("CG5201", Severity.Warning,
        "An alarm has an action, or something else in the template uses it.",
        "It turns red in the console, and nobody learns of it.",
        AlarmGuide.Alarm)
    {
        Wrong = Example(""),
        Right = Example("\n      AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]"),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        List<string>? texts = null;
        foreach (var type in new[] { MetricUses.Alarm, AlarmGuide.CompositeAlarm })
        {
            foreach (var alarm in template.Properties.ObjectsOf(type))
            {
                if (!Acts(template, alarm)
                    && !IsUsed(template, alarm.Resource.Name)
                    && !MayBeNamed(texts ??= ResourceTexts.Of(template), alarm))
                {
                    yield return AtKey(alarm.Resource.Place, $"Give '{alarm.Resource.Name}' an action, such as a topic in AlarmActions: when it fires, nothing happens.");
                }
            }
        }
    }

    // One that is given in some branch is left out in the others on purpose, and so are actions that are disabled.
    private static bool Acts(CheckedTemplate template, CheckedObject alarm)
    {
        foreach (var list in ActionLists)
        {
            foreach (var value in template.Values(alarm, list))
            {
                if (value.Place.Node is not SequenceNode || value.Place.Items.Length > 0)
                {
                    return true;
                }
            }
        }

        return alarm.Find("ActionsEnabled") is not null;
    }

    private static bool IsUsed(CheckedTemplate template, string alarm)
    {
        foreach (var reference in template.References)
        {
            if (reference.Target == alarm && reference.Kind is ReferenceKind.Ref or ReferenceKind.GetAtt)
            {
                return true;
            }
        }

        return false;
    }

    // A rule of EventBridge may watch the states of all alarms, and a composite alarm or a deployment may name this one.
    private static bool MayBeNamed(List<string> texts, CheckedObject alarm)
    {
        var name = alarm.Find("AlarmName") is { } place ? WrittenText.Of(place) : null;
        var named = 0;
        foreach (var text in texts)
        {
            if (text == "aws.cloudwatch" || text.Contains("CloudWatch Alarm State Change", StringComparison.Ordinal))
            {
                return true;
            }

            named += name is not null && text.Contains(name, StringComparison.Ordinal) ? 1 : 0;
        }

        // A composite alarm's own name is among the texts.
        return named > (alarm.Resource.Type == AlarmGuide.CompositeAlarm ? 1 : 0);
    }

    private static string Example(string more) => $$"""
        Resources:
          Busy:
            Type: AWS::CloudWatch::Alarm
            Properties:
              Namespace: AWS/EC2
              MetricName: CPUUtilization
              Dimensions: [{Name: InstanceId, Value: i-0a1b2c3d}]
              Statistic: Average
              Period: 300
              EvaluationPeriods: 3
              ComparisonOperator: GreaterThanThreshold
              Threshold: 80{{more}}
        """;
}
