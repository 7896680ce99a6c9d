using CfnGen.Rules.OperationsRules.Metrics;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Alarms.Composite;

/// <summary>The rule of a composite alarm names alarms by their names, not by their logical ids.</summary>
internal sealed class CompositeRuleNamesAlarms : Rule
{
    public override RuleInfo Info { get; } = new("CG5203", Severity.Warning,
        "The rule of a composite alarm names alarms by what Ref gives, not by their logical ids.",
        "CloudFormation makes a name for an alarm that has none, so that no alarm bears the logical id as its name: CloudWatch refuses the rule, or waits for an alarm that nobody makes.",
        AlarmGuide.Composite)
    {
        Wrong = Example("ALARM(Busy)"),
        Right = Example("!Sub ALARM(${Busy})"),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var rule in template.Properties.ValuesOf(AlarmGuide.CompositeAlarm, "AlarmRule"))
        {
            if (CompositeRule.TextOf(rule.Place) is not { } text)
            {
                continue;
            }

            foreach (var name in CompositeRuleReader.Read(text).Names)
            {
                if (template.FindResource(name) is { Type: MetricUses.Alarm or AlarmGuide.CompositeAlarm } && !MayBeAlarmName(template, name))
                {
                    yield return At(rule.Place, $"Write ${{{name}}} in Fn::Sub: '{name}' is the logical id of an alarm, not its name.");
                }
            }
        }
    }

    private static bool MayBeAlarmName(CheckedTemplate template, string name)
    {
        foreach (var resource in template.AllResources)
        {
            if (resource.Type is MetricUses.Alarm or AlarmGuide.CompositeAlarm
                && resource.Properties?["AlarmName"] is { } place
                && (place.Text is not { } text || text == name))
            {
                return true;
            }
        }

        return false;
    }

    private static string Example(string rule) => $$"""
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
              Threshold: 80
          Trouble:
            Type: AWS::CloudWatch::CompositeAlarm
            Properties:
              AlarmRule: {{rule}}
              AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
        """;
}
