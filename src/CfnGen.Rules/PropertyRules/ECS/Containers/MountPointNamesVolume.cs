using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Containers;

/// <summary>What a container mounts is a volume of its task.</summary>
internal sealed class MountPointNamesVolume : Rule
{
    public override RuleInfo Info { get; } = new("CG3514", Severity.Error,
        "The SourceVolume of a mount point is the name of a volume of the task definition.",
        "ECS refuses the task definition.",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html")
    {
        Wrong = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  Volumes: [{Name: data}]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, MountPoints: [{SourceVolume: date, ContainerPath: /data}]}
            """,
        Right = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  Volumes: [{Name: data}]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, MountPoints: [{SourceVolume: data, ContainerPath: /data}]}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var task in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition"))
        {
            var volumes = NamesInList.Of(template, task, "Volumes", "Name");
            foreach (var mount in template.Inside(task, "MountPoint"))
            {
                foreach (var source in template.Values(mount, "SourceVolume"))
                {
                    if (volumes.Lack(source.Place))
                    {
                        yield return At(source.Place, $"The task has no volume '{source.Place.Text}'.{volumes.Suggestion(source.Place.Text!)}");
                    }
                }
            }
        }
    }
}
