namespace CfnGen.Rules.TemplateRules.Parameters;

/// <summary>The rules about what parameters declare.</summary>
internal sealed class ParameterRuleGroup() : RuleGroup()
{
    protected override Rule[] Make() =>
    [
        new ParameterHasKnownKeys(),
        new ParameterTypeIsKnown(),
        new DefaultIsAllowed(),
        new ConstraintFitsType(),
        new ParameterTypeIsDocumented(),
        new BoundsLeaveAValue(),
        new ChoiceKeepsToConstraints(),
    ];
}
