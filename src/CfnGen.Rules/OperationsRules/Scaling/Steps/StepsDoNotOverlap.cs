using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Steps;

/// <summary>No step begins before the one before ends.</summary>
internal sealed class StepsDoNotOverlap : LadderRule
{
    public override RuleInfo Info { get; } = new("CG5102", Severity.Error,
        "The step adjustments of a policy do not overlap.",
        "Auto Scaling refuses the policy: for one value of the metric there would be two answers.",
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
                    - {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 20, ScalingAdjustment: 1}
                    - {MetricIntervalLowerBound: 10, ScalingAdjustment: 2}
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
        for (var index = 1; index < ladder.Steps.Count; index++)
        {
            var (before, step) = (ladder.Steps[index - 1], ladder.Steps[index]);
            // Two steps that are open on the same side break another rule.
            if (step.From < before.To && step.Lower is { } lower && (before.Upper is not null || step.Upper is not null))
            {
                yield return At(step.Place, before.Upper is { } end && end < step.To
                    ? $"Begin this step with the lower bound {Digits.Of(end)}, or end the one before at {Digits.Of(lower)}: from {scale.Bound(lower)} to {scale.Bound(end)} both apply{scale.Origin}."
                    : $"End the step before with the upper bound {Digits.Of(lower)}: {scale.Range(step)} both apply{scale.Origin}.");
            }
        }
    }
}
