namespace CfnGen.Rules.OperationsRules.Scaling.Steps;

/// <summary>The rules of this folder.</summary>
internal sealed class StepRuleGroup() : RuleGroup("AWS::AutoScaling::ScalingPolicy", "AWS::ApplicationAutoScaling::ScalingPolicy")
{
    protected override Rule[] Make() =>
    [
        new StepsLeaveNoGap(),
        new StepsDoNotOverlap(),
        new StepsAreFewEnough(),
        new StepsAreOpenAtTheEnds(),
        new StepBeginsBeforeItEnds(),
        new BreachFallsIntoStep(),
        new StepIsReached(),
        new StepsAgreeOnDirection(),
        new FartherStepMovesFarther(),
    ];
}
