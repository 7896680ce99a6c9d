using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Services;

/// <summary>An instance or a task that leaves may first answer the requests that it has.</summary>
internal sealed class RequestsMayFinish : Rule
{
    public override RuleInfo Info { get; } = new("CG5708", Severity.Info,
        "Target groups have a deregistration delay above zero, and classic load balancers connection draining.",
        "Each update and each step down cuts off the requests that are being answered.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html")
    {
        Wrong = """
            Resources:
              Targets:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  VpcId: vpc-0a1b2c3d
                  Port: 80
                  Protocol: HTTP
                  TargetGroupAttributes:
                    - {Key: deregistration_delay.timeout_seconds, Value: 0}
            """,
        Right = """
            Resources:
              Targets:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  VpcId: vpc-0a1b2c3d
                  Port: 80
                  Protocol: HTTP
                  TargetGroupAttributes:
                    - {Key: deregistration_delay.timeout_seconds, Value: 30}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var attribute in template.Properties.ObjectsOf("AWS::ElasticLoadBalancingV2::TargetGroup", "TargetGroupAttribute"))
        {
            if (attribute.Find("Key")?.Text == DeregistrationDelay.Key)
            {
                foreach (var delay in template.Numbers(attribute, "Value"))
                {
                    if (delay.Number == 0)
                    {
                        yield return At(delay.Place, $"Give targets that leave some seconds to answer the requests that they have, and not 0{delay.Origin}.");
                    }
                }
            }
        }

        foreach (var balancer in template.Properties.ObjectsOf("AWS::ElasticLoadBalancing::LoadBalancer"))
        {
            if (balancer.Find("ConnectionDrainingPolicy") is null && balancer.Find("Listeners") is not null)
            {
                yield return AtKey(balancer.Resource.Place, $"Give '{balancer.Resource.Name}' a ConnectionDrainingPolicy: without one, instances that leave cut off the requests that they answer.");
            }
        }

        foreach (var draining in template.Properties.ObjectsOf("AWS::ElasticLoadBalancing::LoadBalancer", "ConnectionDrainingPolicy"))
        {
            if (string.Equals(draining.Find("Enabled")?.Text, "false", StringComparison.OrdinalIgnoreCase))
            {
                yield return At(draining.Find("Enabled")!, $"Let '{draining.Resource.Name}' drain connections: instances that leave cut off the requests that they answer.");
            }
        }
    }
}
