namespace CfnGen.Rules.SecurityRules.Network;

/// <summary>The rules about who may come in, and how.</summary>
internal sealed class NetworkSecurityRuleGroup() : RuleGroup("AWS::EC2::SecurityGroup", "AWS::ElasticLoadBalancing", "AWS::CloudFront::")
{
    protected override Rule[] Make() =>
    [
        new ManagementPortIsClosed(),
        new DataPortIsClosed(),
        new SomePortsAreClosed(),
        new HttpListenerRedirects(),
        new ClassicListenerIsEncrypted(),
        new TlsIsCurrent(),
    ];
}
