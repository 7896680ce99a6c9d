using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

/// <summary>A port of a load balancer belongs to one listener.</summary>
internal sealed class PortIsListenedOnOnce : Rule
{
    public override RuleInfo Info { get; } = new("CG3444", Severity.Error,
        "No two listeners of a load balancer have the same port.",
        "Elastic Load Balancing refuses the second one. TCP and UDP on one port are one listener for TCP_UDP.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html")
    {
        Wrong = """
            Resources:
              One:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: !ImportValue balancer
                  Port: 53
                  Protocol: TCP
                  DefaultActions: [{Type: forward, TargetGroupArn: !ImportValue dns}]
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: !ImportValue balancer
                  Port: 53
                  Protocol: UDP
                  DefaultActions: [{Type: forward, TargetGroupArn: !ImportValue dns}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: !ImportValue balancer
                  Port: 53
                  Protocol: TCP_UDP
                  DefaultActions: [{Type: forward, TargetGroupArn: !ImportValue dns}]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var seen = new List<Taken>();
        foreach (var listener in template.Properties.ObjectsOf(ListenerRuleGroup.Listener))
        {
            if (template.Values(listener, "LoadBalancerArn") is not [var balancer])
            {
                continue;
            }

            foreach (var port in template.Numbers(listener, "Port"))
            {
                var taken = new Taken(listener.Resource, balancer, port);
                if (FirstOfSame(template, seen, taken) is { } other)
                {
                    yield return At(port.Place, $"'{other.Resource.Name}' listens on the port {port.Text} already: take another one.");
                }

                seen.Add(taken);
            }
        }
    }

    private static Taken? FirstOfSame(CheckedTemplate template, List<Taken> seen, Taken taken)
    {
        foreach (var other in seen)
        {
            if (other.Resource != taken.Resource
                && other.Port.Number.Equals(taken.Port.Number)
                && template.AreSame(other.Balancer.Place, taken.Balancer.Place)
                && template.CanMeet(other.Port.When, taken.Port.When)
                && template.CanMeet(other.Balancer.When, taken.Balancer.When))
            {
                return other;
            }
        }

        return null;
    }

    private sealed record Taken(CheckedResource Resource, Branch Balancer, KnownNumber Port);
}
