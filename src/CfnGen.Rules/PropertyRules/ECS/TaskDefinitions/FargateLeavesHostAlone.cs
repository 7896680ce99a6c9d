using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.TaskDefinitions;

/// <summary>A task for Fargate asks for nothing of a host.</summary>
internal sealed class FargateLeavesHostAlone : Rule
{
    public override RuleInfo Info { get; } = new("CG3506", Severity.Error,
        "A task definition for Fargate has no PlacementConstraints, IpcMode, PidMode host, privileged containers, devices, volumes of Docker or paths of the host.",
        "ECS refuses the task definition: the host belongs to AWS.",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html")
    {
        Wrong = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Privileged: true}
            """,
        Right = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  ContainerDefinitions:
                    - {Name: web, Image: nginx}
            """,
    };

    // The property type, null for the task definition itself, and the property that Fargate does not have.
    private static readonly string?[][] OfHosts =
    [
        [null, "PlacementConstraints"],
        [null, "IpcMode"],
        ["LinuxParameters", "Devices"],
        ["Volume", "DockerVolumeConfiguration"],
        ["HostVolumeProperties", "SourcePath"],
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var task in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition"))
        {
            foreach (var fargate in Fargate.WhenRequired(template, task))
            {
                foreach (var place in Forbidden(template, task, fargate))
                {
                    yield return AtKey(place, $"Remove '{place.Name}': a task for Fargate cannot have it.");
                }
            }
        }
    }

    private static IEnumerable<Place> Forbidden(CheckedTemplate template, CheckedObject task, KnownText fargate)
    {
        foreach (var pair in OfHosts)
        {
            foreach (var owner in pair[0] is { } definition ? template.Inside(task, definition) : [task])
            {
                if (template.CanHave(owner, pair[1]!, fargate.When))
                {
                    yield return owner.Find(pair[1]!)!;
                }
            }
        }

        foreach (var container in template.Inside(task, "ContainerDefinition"))
        {
            foreach (var privileged in template.Texts(container, "Privileged"))
            {
                if (string.Equals(privileged.Text, "true", StringComparison.OrdinalIgnoreCase) && template.CanMeet(fargate.When, privileged.When))
                {
                    yield return container.Find("Privileged")!;
                }
            }
        }

        foreach (var mode in template.Texts(task, "PidMode"))
        {
            if (mode.Text == "host" && template.CanMeet(fargate.When, mode.When))
            {
                yield return task.Find("PidMode")!;
            }
        }
    }
}
