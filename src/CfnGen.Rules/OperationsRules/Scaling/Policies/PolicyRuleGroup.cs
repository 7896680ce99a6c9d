namespace CfnGen.Rules.OperationsRules.Scaling.Policies;

/// <summary>The rules about scaling policies and what they scale.</summary>
internal sealed class PolicyRuleGroup() : RuleGroup("AWS::AutoScaling::ScalingPolicy", "AWS::ApplicationAutoScaling::Scal")
{
    protected override Rule[] Make() =>
    [
        new PolicyHasWhatItsTypeNeeds(),
        new PolicySetsWhatItsTypeReads(),
        new SizeIsLeftToScaling(),
        new GroupHasRoomToScale(),
        new PolicyIsCalled(),
        new AlarmMeasuresWhatItScales(),
        new GroupScalesBothWays(),
        new CooldownOutlastsPeriod(),
        new EmptyGroupGrowsByNumber(),
        new LeastAdjustmentGoesWithPercentage(),
        new AdjustmentAnswersTheLoad(),
        new ThresholdsLeaveRoom(),
    ];
}
