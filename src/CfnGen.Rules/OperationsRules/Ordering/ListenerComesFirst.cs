using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Ordering;

/// <summary>A service is made when its target group belongs to a load balancer.</summary>
internal sealed class ListenerComesFirst : Rule
{
    public override RuleInfo Info { get; } = new("CG5903", Severity.Warning,
        "An ECS service waits for the listener, or the listener's rule, that leads to its target group.",
        "ECS refuses a service whose target group has no load balancer yet.",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html")
    {
        Wrong = """
            Resources:
              Targets: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {VpcId: vpc-0a1b2c3d, Port: 80, Protocol: HTTP, TargetType: ip}}
              Listener:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/web/0123456789abcdef
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: [{Type: forward, TargetGroupArn: !Ref Targets}]
              Service:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: web:1
                  HealthCheckGracePeriodSeconds: 60
                  LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: !Ref Targets}]
            """,
        Right = """
            Resources:
              Targets: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {VpcId: vpc-0a1b2c3d, Port: 80, Protocol: HTTP, TargetType: ip}}
              Listener:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/web/0123456789abcdef
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: [{Type: forward, TargetGroupArn: !Ref Targets}]
              Service:
                Type: AWS::ECS::Service
                DependsOn: Listener
                Properties:
                  TaskDefinition: web:1
                  HealthCheckGracePeriodSeconds: 60
                  LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: !Ref Targets}]
            """,
    };

    private static readonly string[] Ties = ["AWS::ElasticLoadBalancingV2::Listener", "AWS::ElasticLoadBalancingV2::ListenerRule"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var order = new CreationOrder(template);
        foreach (var balancer in template.Properties.ObjectsOf("AWS::ECS::Service", "LoadBalancer"))
        {
            foreach (var arn in template.Values(balancer, "TargetGroupArn"))
            {
                if (template.TargetOf(arn.Place)?.Resource is { } targets && Missing(balancer.Resource, targets, order, template) is { } tie)
                {
                    yield return AtKey(balancer.Resource.Place, $"'{balancer.Resource.Name}' needs '{targets.Name}' behind a load balancer, and does not wait for '{tie.Name}': add it to DependsOn.");
                }
            }
        }
    }

    // One that comes before is enough.
    private static CheckedResource? Missing(CheckedResource service, CheckedResource targets, CreationOrder order, CheckedTemplate template)
    {
        CheckedResource? missing = null;
        foreach (var type in Ties)
        {
            foreach (var tie in template.ResourcesOf(type))
            {
                if (order.RefersTo(tie, targets))
                {
                    if (!order.IsOpen(service, tie))
                    {
                        return null;
                    }

                    missing ??= tie;
                }
            }
        }

        return missing;
    }
}
