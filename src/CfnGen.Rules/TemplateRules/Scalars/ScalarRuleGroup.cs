namespace CfnGen.Rules.TemplateRules.Scalars;

/// <summary>The rules about values that are written without quotes.</summary>
internal sealed class ScalarRuleGroup() : RuleGroup()
{
    protected override Rule[] Make() => [new NumberKeepsItsDigits(), new WordIsMeant(), new TextIsText()];
}
