using CfnGen.Rules.Properties;
using CfnGen.Rules.PropertyRules.ECS.TaskDefinitions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Containers;

/// <summary>The memory of a container is limited, or that of its task.</summary>
internal sealed class ContainerHasMemory : Rule
{
    public override RuleInfo Info { get; } = new("CG3511", Severity.Error,
        "A container has Memory or MemoryReservation unless its task has Memory.",
        "ECS refuses the task definition.",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html")
    {
        Wrong = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx}
            """,
        Right = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var task in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition"))
        {
            // What a task for Fargate lacks another rule reports once, and not for each container.
            if (Fargate.WhenRequired(template, task).Count > 0)
            {
                continue;
            }

            foreach (var container in template.Inside(task, "ContainerDefinition"))
            {
                if (HasNone(template, task, container))
                {
                    yield return AtKey(container.Place, "Add Memory or MemoryReservation: neither this container nor its task has a limit.");
                }
            }
        }
    }

    private static bool HasNone(CheckedTemplate template, CheckedObject task, CheckedObject container)
    {
        if (container.HasMacro)
        {
            return false;
        }

        foreach (var limit in template.WhenAbsent(container, "Memory"))
        {
            foreach (var reservation in template.WhenAbsent(container, "MemoryReservation"))
            {
                if (template.CanLack(task, "Memory", limit.And(reservation)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
