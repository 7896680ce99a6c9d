namespace CfnGen.Rules.PropertyRules.Logs;

/// <summary>The rules about what only CloudWatch Logs knows.</summary>
internal sealed class LogsRuleGroup() : RuleGroup("AWS::Logs::")
{
    protected override Rule[] Make() =>
    [
        new GroupHasTwoSubscriptions(),
        new DimensionsExcludeDefault(),
        new FilterPatternIsValid(),
    ];
}
