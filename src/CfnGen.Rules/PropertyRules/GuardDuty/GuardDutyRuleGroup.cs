namespace CfnGen.Rules.PropertyRules.GuardDuty;

/// <summary>The rules about what only GuardDuty knows.</summary>
internal sealed class GuardDutyRuleGroup() : RuleGroup("AWS::GuardDuty::")
{
    protected override Rule[] Make() =>
    [
        new FeaturesReplaceDataSources(),
    ];
}
