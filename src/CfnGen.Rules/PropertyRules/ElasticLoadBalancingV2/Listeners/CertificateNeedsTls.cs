using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

/// <summary>A listener that does not encrypt has nothing to encrypt with.</summary>
internal sealed class CertificateNeedsTls : Rule
{
    public override RuleInfo Info { get; } = new("CG3432", Severity.Error,
        "Certificates, SslPolicy and AlpnPolicy are set for listeners that encrypt: HTTPS or TLS.",
        "Elastic Load Balancing refuses the listener.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/0123456789abcdef
                  Port: 443
                  Protocol: HTTP
                  Certificates: [{CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/web'}]
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

    private static readonly string[] OfTls = ["Certificates", "SslPolicy", "AlpnPolicy"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var listener in template.Properties.ObjectsOf(ListenerRuleGroup.Listener))
        {
            foreach (var protocol in template.Texts(listener, "Protocol"))
            {
                foreach (var property in protocol.Text is "HTTP" or "TCP" or "UDP" or "TCP_UDP" ? OfTls : [])
                {
                    if (property == "Certificates" ? HasCertificate(template, listener, protocol) : template.CanHave(listener, property, protocol.When))
                    {
                        yield return AtKey(listener.Find(property)!, $"A listener for {protocol.Text}{protocol.Origin} has no '{property}': remove it, or set the protocol to {(protocol.Text == "HTTP" ? "HTTPS" : "TLS")}.");
                    }
                }
            }
        }
    }
    // A certificate whose ARN is absent is none: templates that may go without one write it so.
    private static bool HasCertificate(CheckedTemplate template, CheckedObject listener, KnownText protocol)
    {
        foreach (var list in template.Values(listener, "Certificates"))
        {
            foreach (var item in list.Place.Items)
            {
                if (item["CertificateArn"] is { } arn && CanBe(template, arn, list, protocol))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool CanBe(CheckedTemplate template, Place arn, Branch list, KnownText protocol)
    {
        foreach (var branch in Branches.Of(arn, list.When, template.Conditions))
        {
            if (!Branches.IsNoValue(branch.Place) && template.CanMeet(protocol.When, branch.When))
            {
                return true;
            }
        }

        return false;
    }
}
