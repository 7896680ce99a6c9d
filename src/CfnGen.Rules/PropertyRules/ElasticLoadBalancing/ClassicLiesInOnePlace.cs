namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancing;

/// <summary>A classic load balancer lies in subnets or in zones.</summary>
internal sealed class ClassicLiesInOnePlace() : ExactlyOneOf(ElasticLoadBalancingRuleGroup.Type, null, "Subnets", "AvailabilityZones")
{
    public override RuleInfo Info { get; } = new("CG3452", Severity.Error,
        "A classic load balancer has either Subnets or AvailabilityZones.",
        "Elastic Load Balancing refuses it with both or neither.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancing-loadbalancer.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  Listeners: [{LoadBalancerPort: '80', InstancePort: '80', Protocol: HTTP}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d]
                  Listeners: [{LoadBalancerPort: '80', InstancePort: '80', Protocol: HTTP}]
            """,
    };
}
