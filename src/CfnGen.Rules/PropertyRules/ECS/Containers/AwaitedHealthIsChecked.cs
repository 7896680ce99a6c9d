using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Containers;

/// <summary>A container whose health another one awaits is checked.</summary>
internal sealed class AwaitedHealthIsChecked : Rule
{
    public override RuleInfo Info { get; } = new("CG3518", Severity.Warning,
        "A container that another one awaits with HEALTHY has a HealthCheck.",
        "ECS looks at no check that only the image has: the waiting container never starts.",
        "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html")
    {
        Wrong = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [{ContainerName: db, Condition: HEALTHY}]}
                    - {Name: db, Image: nginx, Memory: 512}
            """,
        Right = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [{ContainerName: db, Condition: HEALTHY}]}
                    - {Name: db, Image: nginx, Memory: 512, HealthCheck: {Command: [CMD, /alive]}}
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
                    if (condition.Text == "HEALTHY"
                        && dependency.Find("ContainerName")?.Text is { } name
                        && IsUnchecked(template, task, name, condition))
                    {
                        yield return At(condition.Place, $"Give '{name}' a HealthCheck, or wait with START: without one it never counts as healthy.");
                    }
                }
            }
        }
    }

    private static bool IsUnchecked(CheckedTemplate template, CheckedObject task, string name, KnownText condition)
    {
        foreach (var container in template.Inside(task, "ContainerDefinition"))
        {
            if (container.Find("Name")?.Text == name && template.CanLack(container, "HealthCheck", condition.When))
            {
                return true;
            }
        }

        return false;
    }
}
