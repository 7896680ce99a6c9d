namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

/// <summary>A port of a load balancer belongs to one listener.</summary>
internal sealed class PortIsListenedOnOnce() : NumberTakenOnce(ListenerRuleGroup.Listener, "LoadBalancerArn", "Port")
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

    protected override string Problem(string first, string text) => $"'{first}' listens on the port {text} already: take another one.";
}
