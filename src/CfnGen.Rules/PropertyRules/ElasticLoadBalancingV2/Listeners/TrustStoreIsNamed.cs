using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

/// <summary>Who verifies clients says whom it trusts.</summary>
internal sealed class TrustStoreIsNamed : Rule
{
    public override RuleInfo Info { get; } = new("CG3445", Severity.Error,
        "MutualAuthentication with the mode verify has TrustStoreArn.",
        "Elastic Load Balancing refuses the listener.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_MutualAuthenticationAttributes.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: !ImportValue balancer
                  Port: 443
                  Protocol: HTTPS
                  Certificates: [{CertificateArn: !ImportValue certificate}]
                  MutualAuthentication: {Mode: verify}
                  DefaultActions: [{Type: forward, TargetGroupArn: !ImportValue web}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: !ImportValue balancer
                  Port: 443
                  Protocol: HTTPS
                  Certificates: [{CertificateArn: !ImportValue certificate}]
                  MutualAuthentication: {Mode: verify, TrustStoreArn: !ImportValue trust}
                  DefaultActions: [{Type: forward, TargetGroupArn: !ImportValue web}]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var authentication in template.Properties.ObjectsOf(ListenerRuleGroup.Listener, "MutualAuthentication"))
        {
            foreach (var mode in template.Texts(authentication, "Mode"))
            {
                if (mode.Text == "verify" && template.CanLack(authentication, "TrustStoreArn", mode.When))
                {
                    yield return At(mode.Place, $"The mode verify{mode.Origin} needs 'TrustStoreArn'.");
                }
            }
        }
    }
}
