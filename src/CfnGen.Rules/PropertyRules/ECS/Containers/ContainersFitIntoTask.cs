using System.Globalization;
using CfnGen.Rules.Properties;
using CfnGen.Rules.PropertyRules.ECS.TaskDefinitions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Containers;

/// <summary>The containers of a task fit into it.</summary>
internal sealed class ContainersFitIntoTask : Rule
{
    public override RuleInfo Info { get; } = new("CG3512", Severity.Error,
        "No container has more memory than its task, and what all containers reserve of memory and processors is at most what the task has.",
        "ECS refuses the task definition.",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html")
    {
        Wrong = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  Cpu: 256
                  Memory: 512
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 1024}
            """,
        Right = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  Cpu: 256
                  Memory: 512
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var task in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition"))
        {
            foreach (var memory in template.Texts(task, "Memory"))
            {
                if (Fargate.Mebibytes(memory.Text) is { } mebibytes)
                {
                    foreach (var finding in Beyond(template, task, memory, mebibytes))
                    {
                        yield return finding;
                    }
                }
            }

            foreach (var cpu in template.Texts(task, "Cpu"))
            {
                if (Fargate.Units(cpu.Text) is { } units && Reserved(template, task, "Cpu", "Cpu") is var reserved && reserved > units)
                {
                    yield return At(cpu.Place, $"Raise Cpu, {cpu.Text}{cpu.Origin}: the containers reserve {Number(reserved)} units.");
                }
            }
        }
    }

    private IEnumerable<Finding> Beyond(CheckedTemplate template, CheckedObject task, KnownText memory, double mebibytes)
    {
        var isOneBeyond = false;
        foreach (var container in template.Inside(task, "ContainerDefinition"))
        {
            foreach (var limit in template.Numbers(container, "Memory"))
            {
                if (limit.Number > mebibytes && template.CanMeet(memory.When, limit.When))
                {
                    isOneBeyond = true;
                    yield return At(limit.Place, $"Lower Memory, {limit.Text}{limit.Origin}, to that of the task, {Number(mebibytes)}, or raise the task's.");
                }
            }
        }

        if (!isOneBeyond && Reserved(template, task, "MemoryReservation", "Memory") is var reserved && reserved > mebibytes)
        {
            yield return At(memory.Place, $"Raise Memory, {memory.Text}{memory.Origin}: the containers reserve {Number(reserved)} MiB.");
        }
    }

    // Only what no condition can take away.
    private static double Reserved(CheckedTemplate template, CheckedObject task, string first, string second)
    {
        var sum = 0.0;
        foreach (var container in template.Inside(task, "ContainerDefinition"))
        {
            var property = container.Find(first) is null ? second : first;
            if (template.Numbers(container, property) is [var only] && ReferenceEquals(only.When, task.When))
            {
                sum += only.Number;
            }
        }

        return sum;
    }

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);
}
