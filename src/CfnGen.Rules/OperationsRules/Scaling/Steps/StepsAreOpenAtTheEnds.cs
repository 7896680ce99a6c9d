using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Steps;

/// <summary>However far the metric goes, a single step answers.</summary>
internal sealed class StepsAreOpenAtTheEnds : LadderRule
{
    public override RuleInfo Info { get; } = new("CG5104", Severity.Error,
        "Steps above the threshold end with one that has no upper bound, steps below it with one that has no lower bound, and no step is open on both sides.",
        "Auto Scaling refuses the policy: beyond the last bound nothing would answer, although the need is greatest there.",
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
                    - {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 10, ScalingAdjustment: 1}
                    - {MetricIntervalLowerBound: 10, MetricIntervalUpperBound: 30, ScalingAdjustment: 2}
            """),
        Right = ScalingGuide.GroupWith("""
              Grow:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: StepScaling
                  AdjustmentType: ChangeInCapacity
                  StepAdjustments:
                    - {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 10, ScalingAdjustment: 1}
                    - {MetricIntervalLowerBound: 10, ScalingAdjustment: 2}
            """),
    };

    protected override IEnumerable<Finding> Check(CheckedTemplate template, StepLadder ladder, MetricScale scale, IReadOnlyList<PolicyCall> calls)
    {
        Step? openBelow = null;
        Step? openAbove = null;
        var highest = ladder.Steps[0];
        foreach (var step in ladder.Steps)
        {
            if (step is { Lower: null, Upper: null })
            {
                yield return At(step.Place, "Give this step a bound: MetricIntervalLowerBound 0 for an alarm that fires above its threshold, MetricIntervalUpperBound 0 for one that fires below.");
                continue;
            }

            if (step.Lower is null && openBelow is not null)
            {
                yield return At(step.Place, $"Give this step or the one that ends at {scale.Bound(openBelow.To)} a lower bound: only one step may be open below{scale.Origin}.");
            }

            if (step.Upper is null && openAbove is not null)
            {
                yield return At(step.Place, $"Give this step or the one that begins at {scale.Bound(openAbove.From)} an upper bound: only one step may be open above{scale.Origin}.");
            }

            openBelow ??= step.Lower is null ? step : null;
            openAbove ??= step.Upper is null ? step : null;
            highest = step.To > highest.To ? step : highest;
        }

        var lowest = ladder.Steps[0];
        if (lowest.Lower < 0)
        {
            yield return At(lowest.Place, $"Leave MetricIntervalLowerBound out: below {scale.Bound(lowest.From)} there is no step{scale.Origin}.");
        }

        if (highest.Upper > 0)
        {
            yield return At(highest.Place, $"Leave MetricIntervalUpperBound out: from {scale.Bound(highest.To)} up there is no step{scale.Origin}.");
        }
    }
}
