using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

/// <summary>A path and a status are asked of targets that speak HTTP.</summary>
internal sealed class MatcherGoesWithHttp : Rule
{
    public override RuleInfo Info { get; } = new("CG3414", Severity.Error,
        "HealthCheckPath and Matcher are set where health checks speak HTTP or HTTPS.",
        "Elastic Load Balancing refuses them for TCP, by which target groups for TCP, TLS and UDP are checked unless they say otherwise.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  Port: 80
                  Protocol: TCP
                  HealthCheckPath: /health
                  VpcId: vpc-0a1b2c3d
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  Port: 80
                  Protocol: TCP
                  HealthCheckProtocol: HTTP
                  HealthCheckPath: /health
                  VpcId: vpc-0a1b2c3d
            """,
    };

    private static readonly string[] OfHttp = ["HealthCheckPath", "Matcher", "ProtocolVersion"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.Properties.ObjectsOf(TargetGroupRuleGroup.Type))
        {
            var spoken = group.Find("HealthCheckProtocol") is null ? template.Texts(group, "Protocol") : template.Texts(group, "HealthCheckProtocol");
            foreach (var protocol in spoken)
            {
                foreach (var property in protocol.Text is "TCP" or "TLS" or "UDP" or "TCP_UDP" ? OfHttp : [])
                {
                    if (template.CanHave(group, property, protocol.When))
                    {
                        yield return AtKey(group.Find(property)!, $"Targets that are checked by TCP have no '{property}': remove it, or set HealthCheckProtocol to HTTP or HTTPS.");
                    }
                }
            }
        }
    }
}
