using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancing;

/// <summary>A listener that encrypts can prove who it is.</summary>
internal sealed class ClassicListenerHasACertificate : Rule
{
    public override RuleInfo Info { get; } = new("CG3451", Severity.Error,
        "A listener of a classic load balancer for HTTPS or SSL has SSLCertificateId.",
        "Elastic Load Balancing refuses the load balancer.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-listeners.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d]
                  Listeners: [{LoadBalancerPort: '443', InstancePort: '80', Protocol: HTTPS}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d]
                  Listeners: [{LoadBalancerPort: '443', InstancePort: '80', Protocol: HTTPS, SSLCertificateId: !ImportValue certificate}]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var listener in template.Properties.ObjectsOf(ElasticLoadBalancingRuleGroup.Type, "Listeners"))
        {
            foreach (var protocol in template.Texts(listener, "Protocol"))
            {
                if (protocol.Text.ToUpperInvariant() is "HTTPS" or "SSL" && template.CanLack(listener, "SSLCertificateId", protocol.When))
                {
                    yield return At(protocol.Place, $"A listener for {protocol.Text}{protocol.Origin} needs 'SSLCertificateId'.");
                }
            }
        }
    }
}
