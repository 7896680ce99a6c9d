using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Steps;

/// <summary>The lower bound of a step is below its upper bound, on both sides of the threshold.</summary>
internal sealed class StepBeginsBeforeItEnds : LadderRule
{
    public override RuleInfo Info { get; } = new("CG5105", Severity.Error,
        "The lower bound of a step is below its upper bound.",
        "Auto Scaling refuses the policy. Below the threshold bounds are negative, so the one that is further away is the lower one.",
        ScalingGuide.Steps)
    {
        Wrong = ScalingGuide.GroupWith("""
              Shrink:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: StepScaling
                  AdjustmentType: ChangeInCapacity
                  StepAdjustments:
                    - {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: -10, ScalingAdjustment: -1}
                    - {MetricIntervalUpperBound: -10, ScalingAdjustment: -2}
            """),
        Right = ScalingGuide.GroupWith("""
              Shrink:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: StepScaling
                  AdjustmentType: ChangeInCapacity
                  StepAdjustments:
                    - {MetricIntervalLowerBound: -10, MetricIntervalUpperBound: 0, ScalingAdjustment: -1}
                    - {MetricIntervalUpperBound: -10, ScalingAdjustment: -2}
            """),
    };

    protected override bool LooksAtTurnedSteps => true;

    protected override IEnumerable<Finding> Check(CheckedTemplate template, StepLadder ladder, MetricScale scale, IReadOnlyList<PolicyCall> calls)
    {
        foreach (var step in ladder.Steps)
        {
            if (step.From >= step.To)
            {
                yield return At(step.Place, step.From == step.To
                    ? $"Give this step bounds that differ: both are {Digits.Of(step.From)}."
                    : $"Exchange the bounds of this step: the lower one, {Digits.Of(step.From)}, is above the upper one, {Digits.Of(step.To)}.");
            }
        }
    }
}
