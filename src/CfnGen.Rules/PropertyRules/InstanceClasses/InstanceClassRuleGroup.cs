namespace CfnGen.Rules.PropertyRules.InstanceClasses;

/// <summary>The rules about the classes of instances that services beside EC2 offer.</summary>
internal sealed class InstanceClassRuleGroup() : RuleGroup(
    "AWS::AmazonMQ::Broker", "AWS::AppStream::Fleet", "AWS::DAX::Cluster", "AWS::DocDB::DBInstance", "AWS::ElastiCache::", "AWS::EMR::",
    "AWS::GameLift::Fleet", "AWS::ManagedBlockchain::Node", "AWS::Neptune::DBInstance", "AWS::RDS::", "AWS::Redshift::Cluster")
{
    protected override Rule[] Make() =>
    [
        new InstanceClassExists(),
    ];
}
