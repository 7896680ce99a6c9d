using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Containers;

/// <summary>No container waits for itself.</summary>
internal sealed class ContainersFormNoRing : Rule
{
    public override RuleInfo Info { get; } = new("CG3516", Severity.Error,
        "The DependsOn of the containers of a task definition leads to no container back.",
        "ECS refuses the task definition: none of them could start first.",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html")
    {
        Wrong = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [{ContainerName: log, Condition: START}]}
                    - {Name: log, Image: nginx, Memory: 512, DependsOn: [{ContainerName: web, Condition: START}]}
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

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var task in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition"))
        {
            var waits = Waits(template, task);
            foreach (var name in waits.Keys)
            {
                if (Ring(name, waits) is { } ring)
                {
                    yield return AtKey(task.Find("ContainerDefinitions")!, $"Remove one of the DependsOn of these containers, which wait for each other: {string.Join(" -> ", ring)}.");
                    break;
                }
            }
        }
    }

    // Only what no condition can take away.
    private static Dictionary<string, List<string>> Waits(CheckedTemplate template, CheckedObject task)
    {
        var waits = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var container in template.Inside(task, "ContainerDefinition"))
        {
            if (container.Find("Name")?.Text is not { } name || !ReferenceEquals(container.When, task.When))
            {
                continue;
            }

            var others = new List<string>();
            foreach (var dependency in template.Inside(container, "ContainerDependency"))
            {
                if (dependency.Find("ContainerName")?.Text is { } other && ReferenceEquals(dependency.When, task.When))
                {
                    others.Add(other);
                }
            }

            waits[name] = others;
        }

        return waits;
    }

    // Each container is left once, so that the time does not grow with the number of ways.
    private static List<string>? Ring(string start, Dictionary<string, List<string>> waits)
    {
        var way = new List<string> { start };
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Leads(start) ? way : null;

        bool Leads(string name)
        {
            foreach (var next in waits.GetValueOrDefault(name) ?? [])
            {
                if (next == start)
                {
                    way.Add(next);
                    return true;
                }

                if (seen.Add(next))
                {
                    way.Add(next);
                    if (Leads(next))
                    {
                        return true;
                    }

                    way.RemoveAt(way.Count - 1);
                }
            }

            return false;
        }
    }
}
