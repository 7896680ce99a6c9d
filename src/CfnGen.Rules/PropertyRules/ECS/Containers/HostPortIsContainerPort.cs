using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Containers;

/// <summary>Where a container has no port of its own on the host, both ports are the same.</summary>
internal sealed class HostPortIsContainerPort : Rule
{
    public override RuleInfo Info { get; } = new("CG3507", Severity.Error,
        "In the network modes awsvpc and host the HostPort of a container is absent or equals the ContainerPort.",
        "ECS refuses the task definition.",
        "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html")
    {
        Wrong = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: awsvpc
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 80, HostPort: 8080}]}
            """,
        Right = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: awsvpc
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 80}]}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var task in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition"))
        {
            foreach (var mode in template.Texts(task, "NetworkMode"))
            {
                if (mode.Text is not ("awsvpc" or "host"))
                {
                    continue;
                }

                foreach (var mapping in template.Inside(task, "PortMapping"))
                {
                    foreach (var (host, port) in Different(template, mapping, mode))
                    {
                        yield return At(host.Place, $"Remove HostPort, {host.Text}{host.Origin}, or make it {port.Text}: with {mode.Text} it is the ContainerPort.");
                    }
                }
            }
        }
    }

    private static IEnumerable<(KnownNumber Host, KnownNumber Port)> Different(CheckedTemplate template, CheckedObject mapping, KnownText mode)
    {
        foreach (var host in template.Numbers(mapping, "HostPort"))
        {
            // Zero stands for none.
            if (host.Number == 0)
            {
                continue;
            }

            foreach (var port in template.Numbers(mapping, "ContainerPort"))
            {
                if (host.Number != port.Number && template.CanMeet(mode.When.And(host.When), port.When))
                {
                    yield return (host, port);
                }
            }
        }
    }
}
