namespace CfnGen.Rules.SecurityRules.Logs;

/// <summary>The rules about how long logs are kept.</summary>
internal sealed class LogRetentionRuleGroup() : RuleGroup("AWS::Logs::LogGroup", "AWS::Lambda::Function")
{
    protected override Rule[] Make() =>
    [
        new LogGroupForgets(),
        new FunctionHasLogGroup(),
    ];
}
