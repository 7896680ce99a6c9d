using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Network;

/// <summary>A classic load balancer, which cannot redirect, has an encrypted listener at least beside the plain one.</summary>
internal sealed class ClassicListenerIsEncrypted : Rule
{
    public override RuleInfo Info { get; } = new("CG4105", Severity.Warning,
        "A classic load balancer that the internet reaches listens to HTTPS, not to plain HTTP alone.",
        "What goes over plain HTTP can be read and changed on the way, cookies and passwords too.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-https-load-balancers.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d]
                  Listeners: [{LoadBalancerPort: 80, InstancePort: 8080, Protocol: HTTP}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d]
                  Listeners:
                    - LoadBalancerPort: 443
                      InstancePort: 8080
                      Protocol: HTTPS
                      SSLCertificateId: arn:aws:acm:eu-west-1:111122223333:certificate/12345678-1234-1234-1234-123456789012
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var balancer in template.Properties.ObjectsOf("AWS::ElasticLoadBalancing::LoadBalancer"))
        {
            if (balancer.Find("Scheme") is { } scheme && template.TextOf(new(scheme, balancer.When)) is not { Text: "internet-facing" })
            {
                continue;
            }

            if (OnlyPlain(balancer.Resource, template) is { } plain)
            {
                yield return At(plain, "Add a listener with Protocol HTTPS and a certificate, or move to an application load balancer, which redirects HTTP to HTTPS.");
            }
        }
    }

    private static Place? OnlyPlain(CheckedResource balancer, CheckedTemplate template)
    {
        Place? plain = null;
        foreach (var listener in template.Properties.ObjectsOf("AWS::ElasticLoadBalancing::LoadBalancer", "Listeners"))
        {
            if (listener.Resource != balancer || listener.Find("Protocol") is not { } protocol)
            {
                continue;
            }

            if (!string.Equals(protocol.Text, "HTTP", StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            plain ??= protocol;
        }

        return plain;
    }
}
