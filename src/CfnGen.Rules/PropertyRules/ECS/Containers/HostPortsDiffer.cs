using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Containers;

/// <summary>The containers of a task take different ports of the host.</summary>
internal sealed class HostPortsDiffer : Rule
{
    public override RuleInfo Info { get; } = new("CG3510", Severity.Warning,
        "No two port mappings of a task definition take the same port of the host for the same protocol.",
        "The second container cannot bind its port, and the task never runs.",
        "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html")
    {
        Wrong = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 80, HostPort: 8080}]}
                    - {Name: log, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 90, HostPort: 8080}]}
            """,
        Right = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 80, HostPort: 8080}]}
                    - {Name: log, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 90, HostPort: 8081}]}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var task in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition"))
        {
            var taken = new List<KnownNumber>();
            var protocols = new List<string>();
            foreach (var mapping in template.Inside(task, "PortMapping"))
            {
                if (Protocol(template, mapping) is not { } protocol)
                {
                    continue;
                }

                foreach (var port in template.Numbers(mapping, "HostPort"))
                {
                    // Zero leaves the choice to Docker.
                    if (port.Number == 0)
                    {
                        continue;
                    }

                    if (IsTaken(template, port, protocol, taken, protocols))
                    {
                        yield return At(port.Place, $"Choose another port: a mapping before takes {port.Text}/{protocol}{port.Origin} of the host too.");
                    }

                    taken.Add(port);
                    protocols.Add(protocol);
                }
            }
        }
    }

    // Null when only the deployment knows it.
    private static string? Protocol(CheckedTemplate template, CheckedObject mapping) =>
        mapping.Find("Protocol") is null ? "tcp" : template.Texts(mapping, "Protocol") is [var only] ? only.Text : null;

    private static bool IsTaken(CheckedTemplate template, KnownNumber port, string protocol, List<KnownNumber> taken, List<string> protocols)
    {
        for (var index = 0; index < taken.Count; index++)
        {
            if (taken[index].Number == port.Number && protocols[index] == protocol && template.CanMeet(taken[index].When, port.When))
            {
                return true;
            }
        }

        return false;
    }
}
