using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Containers;

/// <summary>A container that another one needs is in the task.</summary>
internal sealed class MentionedContainerExists : Rule
{
    public override RuleInfo Info { get; } = new("CG3515", Severity.Error,
        "The containers that DependsOn, VolumesFrom and a proxy name are those of the task definition.",
        "ECS refuses the task definition.",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html")
    {
        Wrong = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [{ContainerName: lgo, Condition: START}]}
                    - {Name: log, Image: nginx, Memory: 512}
            """,
        Right = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [{ContainerName: log, Condition: START}]}
                    - {Name: log, Image: nginx, Memory: 512}
            """,
    };

    // The property type and the property that names a container.
    private static readonly string[][] Mentions =
    [
        ["ContainerDependency", "ContainerName"],
        ["VolumeFrom", "SourceContainer"],
        ["ProxyConfiguration", "ContainerName"],
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var task in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition"))
        {
            var containers = NamesInList.Of(template, task, "ContainerDefinitions", "Name");
            foreach (var pair in Mentions)
            {
                foreach (var mention in template.Inside(task, pair[0]))
                {
                    foreach (var name in template.Values(mention, pair[1]))
                    {
                        if (containers.Lack(name.Place))
                        {
                            yield return At(name.Place, $"The task has no container '{name.Place.Text}'.{containers.Suggestion(name.Place.Text!)}");
                        }
                    }
                }
            }
        }
    }
}
