using CfnGen.Rules.Properties;
using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

/// <summary>A listener speaks what its load balancer speaks.</summary>
internal sealed class ListenerFitsItsBalancer : Rule
{
    public override RuleInfo Info { get; } = new("CG3439", Severity.Error,
        "A listener of an application load balancer has a port and speaks HTTP or HTTPS, one of a network load balancer has a port and speaks TCP, TLS, UDP or the like.",
        "Elastic Load Balancing refuses the listener.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html")
    {
        Wrong = """
            Resources:
              Balancer:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties: {Type: network, Subnets: [subnet-0a1b2c3d]}
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: !Ref Balancer
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: [{Type: forward, TargetGroupArn: !ImportValue group}]
            """,
        Right = """
            Resources:
              Balancer:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties: {Type: network, Subnets: [subnet-0a1b2c3d]}
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: !Ref Balancer
                  Port: 80
                  Protocol: TCP
                  DefaultActions: [{Type: forward, TargetGroupArn: !ImportValue group}]
            """,
    };

    private static readonly string[] Needed = ["Port", "Protocol"];
    private static readonly string[] OfApplications = ["HTTP", "HTTPS"];
    private static readonly string[] OfNetworks = ["TCP", "TLS", "UDP", "TCP_UDP", "QUIC", "TCP_QUIC"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var listener in template.Properties.ObjectsOf(ListenerRuleGroup.Listener))
        {
            if (template.Values(listener, "LoadBalancerArn") is not [var balancer])
            {
                continue;
            }

            var kind = template.KindBehind(balancer.Place);
            if (kind is not (BalancerKinds.Application or BalancerKinds.Network))
            {
                continue;
            }

            foreach (var property in Needed)
            {
                if (template.CanLack(listener, property, balancer.When))
                {
                    yield return AtKey(listener.Place, $"A listener of {Article(kind)} load balancer needs '{property}'.");
                }
            }

            var spoken = kind == BalancerKinds.Application ? OfApplications : OfNetworks;
            foreach (var protocol in template.Texts(listener, "Protocol"))
            {
                if (Array.IndexOf(spoken, protocol.Text) < 0 && template.CanMeet(protocol.When, balancer.When))
                {
                    yield return At(protocol.Place, $"A listener of {Article(kind)} load balancer speaks {string.Join(", ", spoken)}, not '{protocol.Text}'{protocol.Origin}.");
                }
            }
        }
    }

    private static string Article(string kind) => kind == BalancerKinds.Application ? "an application" : "a network";
}
