using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Steps;

/// <summary>On one side of the threshold all steps scale the same way.</summary>
internal sealed class StepsAgreeOnDirection : LadderRule
{
    public override RuleInfo Info { get; } = new("CG5108", Severity.Warning,
        "The steps on one side of the threshold all add capacity or all take it away.",
        "A group that grows a little over the threshold and shrinks far over it never comes to rest.",
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
                    - {MetricIntervalLowerBound: 10, ScalingAdjustment: -2}
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
        if (!StepSides.AreChanges(template, ladder))
        {
            yield break;
        }

        foreach (var side in StepSides.Of(ladder))
        {
            Step? first = null;
            foreach (var step in side)
            {
                if (step.Adjustment is null or 0)
                {
                    continue;
                }

                if (first is not null && Math.Sign(step.Adjustment.Value) != Math.Sign(first.Adjustment!.Value))
                {
                    yield return At(step.Place, $"Scale the same way in both: {scale.Range(first)} the adjustment is {Digits.Of(first.Adjustment.Value)}, {scale.Range(step)} it is {Digits.Of(step.Adjustment.Value)}{scale.Origin}.");
                }

                first ??= step;
            }
        }
    }
}
