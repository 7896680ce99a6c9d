namespace CfnGen.Rules.PropertyRules.ApplicationAutoScaling;

/// <summary>The rules about what only Application Auto Scaling knows.</summary>
internal sealed class ApplicationAutoScalingRuleGroup() : RuleGroup("AWS::ApplicationAutoScaling::")
{
    protected override Rule[] Make() =>
    [
        new DimensionFitsNamespace(),
        new ResourceIdHasItsForm(),
        new MinCapacityIsNotAboveMax(),
    ];
}
