using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Containers;

/// <summary>Nobody waits for the end of an essential container.</summary>
internal sealed class AwaitedEndIsOfOther : Rule
{
    public override RuleInfo Info { get; } = new("CG3517", Severity.Error,
        "A container whose end another one awaits, with COMPLETE or SUCCESS, is not essential.",
        "ECS refuses the task definition: with the end of an essential container the task ends.",
        "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html")
    {
        Wrong = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [{ContainerName: init, Condition: SUCCESS}]}
                    - {Name: init, Image: nginx, Memory: 512}
            """,
        Right = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [{ContainerName: init, Condition: SUCCESS}]}
                    - {Name: init, Image: nginx, Memory: 512, Essential: false}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var task in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition"))
        {
            foreach (var dependency in template.Inside(task, "ContainerDependency"))
            {
                foreach (var condition in template.Texts(dependency, "Condition"))
                {
                    if (condition.Text is "COMPLETE" or "SUCCESS"
                        && dependency.Find("ContainerName")?.Text is { } name
                        && IsEssential(template, task, name, condition))
                    {
                        yield return At(condition.Place, $"Write Essential: false in '{name}', or wait with START or HEALTHY: its end would be that of the task.");
                    }
                }
            }
        }
    }

    private static bool IsEssential(CheckedTemplate template, CheckedObject task, string name, KnownText condition)
    {
        foreach (var container in template.Inside(task, "ContainerDefinition"))
        {
            if (container.Find("Name")?.Text != name)
            {
                continue;
            }

            // A container that does not say is essential.
            if (template.CanLack(container, "Essential", condition.When))
            {
                return true;
            }

            foreach (var essential in template.Texts(container, "Essential"))
            {
                if (string.Equals(essential.Text, "true", StringComparison.OrdinalIgnoreCase) && template.CanMeet(essential.When, condition.When))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
