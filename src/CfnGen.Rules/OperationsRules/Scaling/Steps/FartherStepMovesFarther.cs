using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Steps;

/// <summary>The further the metric is from the threshold, the more a policy does.</summary>
internal sealed class FartherStepMovesFarther : LadderRule
{
    public override RuleInfo Info { get; } = new("CG5109", Severity.Warning,
        "A step that is further from the threshold scales by no less than a nearer one.",
        "Mostly two adjustments were exchanged: the group is slowest when the need is greatest.",
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
                    - {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 10, ScalingAdjustment: 3}
                    - {MetricIntervalLowerBound: 10, ScalingAdjustment: 1}
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
                    - {MetricIntervalLowerBound: 10, ScalingAdjustment: 3}
            """),
    };

    protected override IEnumerable<Finding> Check(CheckedTemplate template, StepLadder ladder, MetricScale scale, IReadOnlyList<PolicyCall> calls)
    {
        if (!StepSides.AreChanges(template, ladder))
        {
            yield break;
        }

        foreach (var side in StepSides.Of(ladder))
        {
            for (var index = 1; index < side.Count; index++)
            {
                var (near, far) = (side[index - 1], side[index]);
                if (near.Adjustment is { } less && far.Adjustment is { } more
                    && Math.Sign(less) == Math.Sign(more) && Math.Abs(more) < Math.Abs(less))
                {
                    yield return At(far.Place, $"Scale by more than {Digits.Of(less)}, or exchange the adjustments: {scale.Range(far)} this step scales by {Digits.Of(more)}, the one nearer to the threshold by {Digits.Of(less)}{scale.Origin}.");
                }
            }
        }
    }
}
