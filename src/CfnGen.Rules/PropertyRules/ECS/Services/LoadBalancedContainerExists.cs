using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Services;

/// <summary>A load balancer sends to a container and port that the task has.</summary>
internal sealed class LoadBalancedContainerExists : Rule
{
    public override RuleInfo Info { get; } = new("CG3545", Severity.Error,
        "The ContainerName and ContainerPort of a load balancer of a service are those of a container of its task definition.",
        "ECS refuses the service.",
        "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html")
    {
        Wrong = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Site
                  LoadBalancers: [{ContainerName: web, ContainerPort: 8080, TargetGroupArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/front/0a1b2c3d4e5f}]
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 80}]}
            """,
        Right = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Site
                  LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/front/0a1b2c3d4e5f}]
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 80}]}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var service in template.Properties.ObjectsOf("AWS::ECS::Service"))
        {
            foreach (var (task, when) in ServiceTask.Of(template, service))
            {
                var containers = NamesInList.Of(template, task, "ContainerDefinitions", "Name");
                foreach (var balancer in template.Inside(service, "LoadBalancer"))
                {
                    foreach (var name in template.CanMeet(balancer.When, when) ? template.Values(balancer, "ContainerName") : [])
                    {
                        if (containers.Lack(name.Place))
                        {
                            yield return At(name.Place, $"'{task.Resource.Name}' has no container '{name.Place.Text}'.{containers.Suggestion(name.Place.Text!)}");
                        }
                    }

                    if (PortMissing(template, task, balancer) is { } port && template.CanMeet(port.When, when))
                    {
                        yield return At(port.Place, $"The container has no port {port.Place.Text} in its PortMappings: add it, or send to one that it has.");
                    }
                }
            }
        }
    }

    private static Branch? PortMissing(CheckedTemplate template, CheckedObject task, CheckedObject balancer)
    {
        if (balancer.Find("ContainerName")?.Text is not { } name)
        {
            return null;
        }

        foreach (var container in template.Inside(task, "ContainerDefinition"))
        {
            if (container.Find("Name")?.Text != name)
            {
                continue;
            }

            var ports = NamesInList.Of(template, container, "PortMappings", "ContainerPort");
            foreach (var port in template.Values(balancer, "ContainerPort"))
            {
                if (ports.Lack(port.Place) && template.CanMeet(container.When, port.When))
                {
                    return port;
                }
            }
        }

        return null;
    }
}
