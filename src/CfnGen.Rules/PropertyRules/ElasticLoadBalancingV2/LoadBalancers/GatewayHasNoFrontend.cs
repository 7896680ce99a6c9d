using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;

/// <summary>A gateway load balancer is reached through endpoints only.</summary>
internal sealed class GatewayHasNoFrontend : Rule
{
    public override RuleInfo Info { get; } = new("CG3404", Severity.Error,
        "A gateway load balancer has neither Scheme nor SecurityGroups.",
        "Elastic Load Balancing refuses them.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties:
                  Type: gateway
                  Scheme: internal
                  Subnets: [subnet-0a1b2c3d]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties:
                  Type: gateway
                  Subnets: [subnet-0a1b2c3d]
            """,
    };

    private static readonly string[] Properties = ["Scheme", "SecurityGroups"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var balancer in template.Properties.ObjectsOf(BalancerKinds.Type))
        {
            foreach (var property in template.KindOf(balancer) == BalancerKinds.Gateway ? Properties : [])
            {
                if (balancer.Find(property) is { } entry && template.WhenSet(balancer, property).Count > 0)
                {
                    yield return AtKey(entry, $"A gateway load balancer has no '{property}': remove it.");
                }
            }
        }
    }
}
