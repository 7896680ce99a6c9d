namespace CfnGen.Rules.TemplateRules.Entries;

/// <summary>The rules about mappings, conditions, rules and outputs.</summary>
internal sealed class EntryRuleGroup() : RuleGroup()
{
    protected override Rule[] Make() =>
    [
        new MappingHasTwoLevels(),
        new ConditionIsComputed(),
        new RuleAsserts(),
        new RuleConditionIsComputed(),
        new OutputHasValue(),
        new OutputIsText(),
        new ExportNamesDiffer(),
        new OutputIsNoImport(),
    ];
}
