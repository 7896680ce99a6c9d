namespace CfnGen.Rules.PropertyRules.DynamoDB;

/// <summary>The rules about what only DynamoDB knows.</summary>
internal sealed class DynamoDBRuleGroup() : RuleGroup("AWS::DynamoDB::")
{
    protected override Rule[] Make() =>
    [
        new KeysAreDefined(),
        new OnDemandTableHasNoThroughput(),
        new ProvisionedTableHasThroughput(),
        new KeyIsHashAndRange(),
    ];
}
