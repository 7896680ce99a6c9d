namespace CfnGen.Rules.OperationsRules.Scaling.Tracking;

/// <summary>The rules about policies that keep a metric at its target.</summary>
internal sealed class TrackingRuleGroup() : RuleGroup(ScalingPolicy.OfGroup, ScalingPolicy.OfTarget)
{
    protected override Rule[] Make() =>
    [
        new TrackedMetricFollowsCapacity(),
        new PredefinedMetricHasItsLabel(),
        new PredefinedMetricBelongsToService(),
        new ScaleInIsAgreed(),
        new StepsLeaveTrackedMetricAlone(),
        new TrackedGroupIsMeasuredOften(),
        new TrackedMetricIsOfWhatItScales(),
    ];
}
