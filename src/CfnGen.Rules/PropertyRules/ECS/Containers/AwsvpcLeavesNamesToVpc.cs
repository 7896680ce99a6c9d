using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Containers;

/// <summary>A task with an interface of its own leaves names to its VPC.</summary>
internal sealed class AwsvpcLeavesNamesToVpc : Rule
{
    public override RuleInfo Info { get; } = new("CG3521", Severity.Error,
        "In the network mode awsvpc a container has no Links, Hostname or ExtraHosts.",
        "ECS refuses the task definition.",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html")
    {
        Wrong = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: awsvpc
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, Links: [log]}
                    - {Name: log, Image: nginx, Memory: 512}
            """,
        Right = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: awsvpc
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
                    - {Name: log, Image: nginx, Memory: 512}
            """,
    };

    private static readonly string[] OfBridges = ["Links", "Hostname", "ExtraHosts"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var task in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition"))
        {
            foreach (var mode in template.Texts(task, "NetworkMode"))
            {
                if (mode.Text != "awsvpc")
                {
                    continue;
                }

                foreach (var container in template.Inside(task, "ContainerDefinition"))
                {
                    foreach (var property in OfBridges)
                    {
                        if (template.CanHave(container, property, mode.When))
                        {
                            yield return AtKey(container.Find(property)!, $"Remove '{property}': with awsvpc containers find each other at localhost, and others by the names of the VPC.");
                        }
                    }
                }
            }
        }
    }
}
