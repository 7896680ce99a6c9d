namespace CfnGen.Rules.PropertyRules.Lambda;

/// <summary>The rules about what only Lambda knows.</summary>
internal sealed class LambdaRuleGroup() : RuleGroup("AWS::Lambda::", "AWS::Serverless::")
{
    protected override Rule[] Make() =>
    [
        new RuntimeIsAlive(),
    ];
}
