using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

/// <summary>A listener that encrypts can prove who it is.</summary>
internal sealed class ListenerHasACertificate : Rule
{
    public override RuleInfo Info { get; } = new("CG3431", Severity.Error,
        "A listener for HTTPS or TLS has a certificate.",
        "Elastic Load Balancing refuses the listener.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/0123456789abcdef
                  Port: 443
                  Protocol: HTTPS
                  DefaultActions: [{Type: fixed-response, FixedResponseConfig: {StatusCode: '404'}}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/0123456789abcdef
                  Port: 443
                  Protocol: HTTPS
                  Certificates: [{CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/web'}]
                  DefaultActions: [{Type: fixed-response, FixedResponseConfig: {StatusCode: '404'}}]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var listener in template.Properties.ObjectsOf(ListenerRuleGroup.Listener))
        {
            foreach (var protocol in template.Texts(listener, "Protocol"))
            {
                if (protocol.Text is "HTTPS" or "TLS" && template.CanLack(listener, "Certificates", protocol.When))
                {
                    yield return At(protocol.Place, $"A listener for {protocol.Text}{protocol.Origin} needs 'Certificates'.");
                }
            }
        }
    }
}
