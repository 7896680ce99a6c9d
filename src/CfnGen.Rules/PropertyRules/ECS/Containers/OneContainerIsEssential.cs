using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Containers;

/// <summary>A task has a container with which it stands and falls.</summary>
internal sealed class OneContainerIsEssential : Rule
{
    public override RuleInfo Info { get; } = new("CG3501", Severity.Error,
        "At least one container of a task definition is essential, as each is unless it says otherwise.",
        "ECS refuses the task definition.",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html")
    {
        Wrong = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, Essential: false}
            """,
        Right = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, Essential: true}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var task in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition"))
        {
            if (task.Find("ContainerDefinitions") is { } containers
                && NamesInList.Of(template, task, "ContainerDefinitions", "Name") is { AreAll: true, Texts.Count: > 0 }
                && IsNoneEssential(template, task))
            {
                yield return AtKey(containers, "Make one container essential: a task needs one.");
            }
        }
    }

    private static bool IsNoneEssential(CheckedTemplate template, CheckedObject task)
    {
        foreach (var container in template.Inside(task, "ContainerDefinition"))
        {
            if (template.WhenAbsent(container, "Essential").Count > 0)
            {
                return false;
            }

            foreach (var essential in template.Values(container, "Essential"))
            {
                if (!string.Equals(essential.Place.Text, "false", StringComparison.OrdinalIgnoreCase))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
