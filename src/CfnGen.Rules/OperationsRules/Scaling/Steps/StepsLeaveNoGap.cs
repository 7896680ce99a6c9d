using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Steps;

/// <summary>Each step begins where the one before ends.</summary>
internal sealed class StepsLeaveNoGap : LadderRule
{
    public override RuleInfo Info { get; } = new("CG5101", Severity.Error,
        "The step adjustments of a policy leave no gap.",
        "Auto Scaling refuses the policy: it would not know what to do while the metric is in the gap.",
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
                    - {MetricIntervalLowerBound: 20, ScalingAdjustment: 2}
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
        var end = ladder.Steps[0].To;
        foreach (var step in ladder.Steps)
        {
            if (step.From > end)
            {
                yield return At(step.Place, $"Begin this step where the one before ends, with the lower bound {Digits.Of(end)}: from {scale.Bound(end)} to {scale.Bound(step.From)} there is no step{scale.Origin}.");
            }

            end = Math.Max(end, step.To);
        }
    }
}
