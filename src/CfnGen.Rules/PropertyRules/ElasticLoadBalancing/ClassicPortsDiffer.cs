using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancing;

/// <summary>A port of a load balancer belongs to one listener.</summary>
internal sealed class ClassicPortsDiffer : Rule
{
    public override RuleInfo Info { get; } = new("CG3456", Severity.Error,
        "No two listeners of a classic load balancer have the same LoadBalancerPort.",
        "Elastic Load Balancing refuses the load balancer.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-listeners.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d]
                  Listeners:
                    - {LoadBalancerPort: '80', InstancePort: '80', Protocol: HTTP}
                    - {LoadBalancerPort: '80', InstancePort: '8080', Protocol: HTTP}
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d]
                  Listeners:
                    - {LoadBalancerPort: '80', InstancePort: '80', Protocol: HTTP}
                    - {LoadBalancerPort: '8080', InstancePort: '8080', Protocol: HTTP}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var seen = new List<Taken>();
        foreach (var listener in template.Properties.ObjectsOf(ElasticLoadBalancingRuleGroup.Type, "Listeners"))
        {
            foreach (var port in template.Numbers(listener, "LoadBalancerPort"))
            {
                if (IsTaken(template, seen, listener, port))
                {
                    yield return At(port.Place, $"Another listener has the port {port.Text}{port.Origin} already: take another one.");
                }

                seen.Add(new(listener, port));
            }
        }
    }

    private static bool IsTaken(CheckedTemplate template, List<Taken> seen, CheckedObject listener, KnownNumber port)
    {
        foreach (var other in seen)
        {
            if (other.Listener.Resource == listener.Resource
                && other.Listener.Place.Path != listener.Place.Path
                && other.Port.Number.Equals(port.Number)
                && template.CanMeet(other.Port.When, port.When))
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Taken(CheckedObject Listener, KnownNumber Port);
}
