using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Steps;

/// <summary>Each step lies on the side of the threshold where an alarm calls the policy.</summary>
internal sealed class StepIsReached : LadderRule
{
    public override RuleInfo Info { get; } = new("CG5107", Severity.Warning,
        "Each step lies on the side of the threshold on which an alarm calls its policy.",
        "A step on the other side never applies: the alarm does not fire there.",
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
                    - {MetricIntervalUpperBound: 0, ScalingAdjustment: 1}
                    - {MetricIntervalLowerBound: 0, ScalingAdjustment: 2}
            """ + ScalingGuide.AlarmAbove70),
        Right = ScalingGuide.GroupWith("""
              Grow:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: StepScaling
                  AdjustmentType: ChangeInCapacity
                  StepAdjustments:
                    - {MetricIntervalLowerBound: 0, ScalingAdjustment: 2}
            """ + ScalingGuide.AlarmAbove70),
    };

    protected override IEnumerable<Finding> Check(CheckedTemplate template, StepLadder ladder, MetricScale scale, IReadOnlyList<PolicyCall> calls)
    {
        if (OnlySide(template, ladder, calls) is not { } breach)
        {
            yield break;
        }

        var unreached = new List<Step>();
        foreach (var step in ladder.Steps)
        {
            if (breach.IsAbove ? step.To <= 0 : step.From >= 0)
            {
                unreached.Add(step);
            }
        }

        // Where none is reached, another rule says so, once.
        if (unreached.Count == ladder.Steps.Count)
        {
            yield break;
        }

        foreach (var step in unreached)
        {
            yield return At(step.Place, $"Remove this step, {scale.Range(step)}: '{breach.AlarmName}' fires {(breach.IsAbove ? "above" : "below")} {scale.Bound(0)} only{scale.Origin}.");
        }
    }

    // The one side from which all calls come; null where there is another, or where nobody knows.
    private static Breach? OnlySide(CheckedTemplate template, StepLadder ladder, IReadOnlyList<PolicyCall> calls)
    {
        Breach? only = null;
        foreach (var call in calls)
        {
            if (!ReferenceEquals(call.Policy, ladder.Policy.Resource))
            {
                continue;
            }

            var breaches = Breach.Of(template, call);
            if (!call.OnAlarm || breaches.Count == 0 || MayLookBack(template, call.Alarm))
            {
                return null;
            }

            foreach (var breach in breaches)
            {
                if (only is not null && only.IsAbove != breach.IsAbove)
                {
                    return null;
                }

                only ??= template.CanMeet(breach.When, ladder.When) ? breach : null;
            }
        }

        return only;
    }

    // An alarm that fires for some of its datapoints may do so while the newest is on the good side.
    private static bool MayLookBack(CheckedTemplate template, CheckedObject alarm)
    {
        if (alarm.Find("DatapointsToAlarm") is null)
        {
            return false;
        }

        var (needed, looked) = (template.Numbers(alarm, "DatapointsToAlarm"), template.Numbers(alarm, "EvaluationPeriods"));
        return needed.Count != 1 || looked.Count != 1 || needed[0].Number < looked[0].Number;
    }
}
