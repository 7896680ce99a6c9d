namespace CfnGen.Rules.NamingRules;

/// <summary>The rules of taste, which run where somebody turns them on.</summary>
internal sealed class NamingRuleGroup() : RuleGroup
{
    protected override Rule[] Make() =>
    [
        new NameIsPascalCase(),
        new NameLeavesOutItsSection(),
        new ExportNamesItsStack(),
        new ResourceHasNameTag(),
    ];
}
