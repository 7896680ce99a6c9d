using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

/// <summary>A listener is made with its default certificate; others follow.</summary>
internal sealed class ListenerHasOneCertificate : Rule
{
    public override RuleInfo Info { get; } = new("CG3433", Severity.Error,
        "The Certificates of a listener are one; further ones are resources of the type ListenerCertificate.",
        "Elastic Load Balancing refuses a listener with none or several.",
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
                  Certificates:
                    - CertificateArn: arn:aws:acm:eu-west-1:111122223333:certificate/web
                    - CertificateArn: arn:aws:acm:eu-west-1:111122223333:certificate/api
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
                  Certificates:
                    - CertificateArn: arn:aws:acm:eu-west-1:111122223333:certificate/web
                  DefaultActions: [{Type: fixed-response, FixedResponseConfig: {StatusCode: '404'}}]
              Api:
                Type: AWS::ElasticLoadBalancingV2::ListenerCertificate
                Properties:
                  ListenerArn: !Ref It
                  Certificates:
                    - CertificateArn: arn:aws:acm:eu-west-1:111122223333:certificate/api
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var list in template.Properties.ValuesOf(ListenerRuleGroup.Listener, "Certificates"))
        {
            Place? first = null;
            foreach (var item in list.Place.Items)
            {
                // What a condition decides may be none.
                if (item["CertificateArn"] is not { } arn || arn.Calls(IntrinsicFunction.If))
                {
                    continue;
                }

                if (first is not null)
                {
                    yield return At(item, "A listener takes one certificate: add this one with a resource of the type AWS::ElasticLoadBalancingV2::ListenerCertificate.");
                }

                first ??= item;
            }
        }
    }
}
