using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Steps;

/// <summary>Whenever an alarm calls a policy, one of its steps applies.</summary>
internal sealed class BreachFallsIntoStep : LadderRule
{
    public override RuleInfo Info { get; } = new("CG5106", Severity.Warning,
        "Whenever an alarm fires that calls a policy, one of the policy's steps applies.",
        "Otherwise the call fails (\"no step adjustment found\"), and nothing scales although the alarm fires.",
        ScalingGuide.Steps)
    {
        Wrong = ScalingGuide.GroupWith("""
              Grow:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: StepScaling
                  AdjustmentType: ChangeInCapacity
                  StepAdjustments:
                    - {MetricIntervalLowerBound: 70, ScalingAdjustment: 1}
            """ + ScalingGuide.AlarmAbove70),
        Right = ScalingGuide.GroupWith("""
              Grow:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: StepScaling
                  AdjustmentType: ChangeInCapacity
                  StepAdjustments:
                    - {MetricIntervalLowerBound: 0, ScalingAdjustment: 1}
            """ + ScalingGuide.AlarmAbove70),
    };

    protected override IEnumerable<Finding> Check(CheckedTemplate template, StepLadder ladder, MetricScale scale, IReadOnlyList<PolicyCall> calls)
    {
        foreach (var call in calls)
        {
            if (!call.OnAlarm || !ReferenceEquals(call.Policy, ladder.Policy.Resource))
            {
                continue;
            }

            foreach (var breach in Breach.Of(template, call))
            {
                if (template.CanMeet(breach.When, ladder.When) && Problem(ladder, breach, scale) is { } problem)
                {
                    yield return At(ladder.Place, problem);
                }
            }
        }
    }

    private static string? Problem(StepLadder ladder, Breach breach, MetricScale scale)
    {
        var (lowest, highest) = (ladder.Steps[0], ladder.Steps[0]);
        foreach (var step in ladder.Steps)
        {
            highest = step.To > highest.To ? step : highest;
        }

        if (breach.IsAbove)
        {
            return highest.To <= 0 ? $"Let the bounds count from 0 up: '{breach.AlarmName}' fires above its threshold, and no step lies there."
                : lowest.From > 0 ? $"Let the first step begin with the lower bound 0: '{breach.AlarmName}' fires from {scale.Bound(0)} up, and until {scale.Bound(lowest.From)} no step applies{scale.Origin}."
                : null;
        }

        return lowest.From >= 0 ? $"Let the bounds count from 0 down: '{breach.AlarmName}' fires below its threshold, and no step lies there."
            : highest.To < 0 ? $"Let the first step below the threshold end with the upper bound 0: '{breach.AlarmName}' fires from {scale.Bound(0)} down, and until {scale.Bound(highest.To)} no step applies{scale.Origin}."
            : null;
    }
}
