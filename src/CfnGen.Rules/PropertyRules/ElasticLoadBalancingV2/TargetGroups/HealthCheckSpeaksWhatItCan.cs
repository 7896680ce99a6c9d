using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

/// <summary>Health checks speak a protocol that they know.</summary>
internal sealed class HealthCheckSpeaksWhatItCan : Rule
{
    public override RuleInfo Info { get; } = new("CG3413", Severity.Error,
        "Health checks speak HTTP, HTTPS or TCP; those of a target group for HTTP or HTTPS one of these two.",
        "Elastic Load Balancing refuses the target group.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  Port: 80
                  Protocol: HTTP
                  HealthCheckProtocol: TCP
                  VpcId: vpc-0a1b2c3d
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  Port: 80
                  Protocol: HTTP
                  HealthCheckProtocol: HTTP
                  VpcId: vpc-0a1b2c3d
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.Properties.ObjectsOf(TargetGroupRuleGroup.Type))
        {
            foreach (var check in template.Texts(group, "HealthCheckProtocol"))
            {
                // What is no protocol at all another rule reports.
                if (check.Text is "TLS" or "UDP" or "TCP_UDP" or "GENEVE" or "QUIC" or "TCP_QUIC")
                {
                    yield return At(check.Place, $"Health checks do not speak '{check.Text}'{check.Origin}: use HTTP, HTTPS or TCP.");
                }

                foreach (var protocol in template.Texts(group, "Protocol"))
                {
                    if (check.Text == "TCP" && protocol.Text is "HTTP" or "HTTPS" && template.CanMeet(check.When, protocol.When))
                    {
                        yield return At(check.Place, $"A target group for {protocol.Text}{protocol.Origin} is checked by HTTP or HTTPS, not by TCP{check.Origin}.");
                    }
                }
            }
        }
    }
}
