using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Services;

/// <summary>A target whose port Docker chooses is checked at that port.</summary>
internal sealed class DynamicPortIsChecked : Rule
{
    public override RuleInfo Info { get; } = new("CG3548", Severity.Warning,
        "The target group of a container with HostPort 0 checks its targets at traffic-port.",
        "The check looks at a port where nobody listens; the load balancer takes each task out again, and ECS replaces it for ever.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html")
    {
        Wrong = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Site
                  LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: !Ref Targets}]
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 80, HostPort: 0}]}
              Targets:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties: {Port: 80, Protocol: HTTP, VpcId: vpc-0a1b2c3d, HealthCheckPort: 80}
            """,
        Right = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Site
                  LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: !Ref Targets}]
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 80, HostPort: 0}]}
              Targets:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties: {Port: 80, Protocol: HTTP, VpcId: vpc-0a1b2c3d, HealthCheckPort: traffic-port}
            """,
    };

    private const string TargetGroup = "AWS::ElasticLoadBalancingV2::TargetGroup";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var service in template.Properties.ObjectsOf("AWS::ECS::Service"))
        {
            foreach (var (task, when) in ServiceTask.Of(template, service))
            {
                foreach (var balancer in template.Inside(service, "LoadBalancer"))
                {
                    if (!template.CanMeet(balancer.When, when) || !IsDynamic(template, task, balancer))
                    {
                        continue;
                    }

                    foreach (var port in CheckedPorts(template, balancer))
                    {
                        if (port.Text != "traffic-port" && template.CanMeet(balancer.When.And(when), port.When))
                        {
                            yield return At(port.Place, $"Write traffic-port instead of {port.Text}{port.Origin}: Docker chooses the port of '{service.Resource.Name}' anew for each task.");
                        }
                    }
                }
            }
        }
    }

    private static bool IsDynamic(CheckedTemplate template, CheckedObject task, CheckedObject balancer)
    {
        foreach (var container in template.Inside(task, "ContainerDefinition"))
        {
            if (container.Find("Name")?.Text is not { } name || name != balancer.Find("ContainerName")?.Text)
            {
                continue;
            }

            foreach (var mapping in template.Inside(container, "PortMapping"))
            {
                if (mapping.Find("HostPort")?.Text == "0" && mapping.Find("ContainerPort")?.Text is { } port && port == balancer.Find("ContainerPort")?.Text)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IEnumerable<KnownText> CheckedPorts(CheckedTemplate template, CheckedObject balancer)
    {
        foreach (var arn in template.Values(balancer, "TargetGroupArn"))
        {
            var target = template.TargetOf(arn.Place)?.Resource;
            foreach (var group in template.Properties.ObjectsOf(TargetGroup))
            {
                foreach (var port in ReferenceEquals(group.Resource, target) ? template.Texts(group, "HealthCheckPort") : [])
                {
                    yield return port;
                }
            }
        }
    }
}
