using CfnGen.Rules.OperationsRules.Scaling;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Alarms.Composite;

/// <summary>Only plain alarms call scaling policies.</summary>
internal sealed class CompositeAlarmDoesNotScale : Rule
{
    public override RuleInfo Info { get; } = new("CG5204", Severity.Warning,
        "No composite alarm calls a scaling policy.",
        "Composite alarms send messages, call functions and open tickets, but they cannot scale. Metric math in a plain alarm joins conditions and can.",
        AlarmGuide.Composite)
    {
        Wrong = Example("!Ref Grow"),
        Right = Example("arn:aws:sns:eu-central-1:111122223333:alerts"),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var call in PolicyCalls.Of(template, AlarmGuide.CompositeAlarm))
        {
            yield return At(call.Action, $"Let a plain alarm call '{call.Policy.Name}', with metric math where it takes several metrics: a composite alarm cannot scale.");
        }
    }

    private static string Example(string action) => ScalingGuide.GroupWith($"""
          Grow:
            Type: AWS::AutoScaling::ScalingPolicy
            Properties:
              AutoScalingGroupName: !Ref Group
              AdjustmentType: ChangeInCapacity
              ScalingAdjustment: 1
          Trouble:
            Type: AWS::CloudWatch::CompositeAlarm
            Properties:
              AlarmRule: ALARM(busy) AND ALARM(slow)
              AlarmActions: [{action}]
        """);
}
