using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.TaskDefinitions;

/// <summary>A task on Fargate has a size that Fargate offers.</summary>
internal sealed class FargateCpuGoesWithMemory : Rule
{
    public override RuleInfo Info { get; } = new("CG3502", Severity.Error,
        "The Cpu and Memory of a task for Fargate are a pair that Fargate offers.",
        "ECS refuses the task definition.",
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
                  Memory: 4096
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
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
                    - {Name: web, Image: nginx, Memory: 512}
            """,
    };

    // Processor units, the least and the most memory that goes with them, and the step between, in mebibytes.
    private static readonly int[][] Sizes =
    [
        [256, 512, 2048, 512],
        [512, 1024, 4096, 1024],
        [1024, 2048, 8192, 1024],
        [2048, 4096, 16384, 1024],
        [4096, 8192, 30720, 1024],
        [8192, 16384, 61440, 4096],
        [16384, 32768, 122880, 8192],
    ];

    // The smallest processor takes two steps of one gigabyte after the half one.
    private const double NotOffered = 1536;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var task in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition"))
        {
            foreach (var fargate in Fargate.WhenRequired(template, task))
            {
                foreach (var cpu in template.Texts(task, "Cpu"))
                {
                    if (Fargate.Units(cpu.Text) is not { } units || !template.CanMeet(fargate.When, cpu.When))
                    {
                        continue;
                    }

                    if (Array.Find(Sizes, size => size[0] == units) is not { } offered)
                    {
                        yield return At(cpu.Place, $"Fargate has no {cpu.Text}{cpu.Origin} as Cpu, but 256, 512, 1024, 2048, 4096, 8192 and 16384.");
                        continue;
                    }

                    foreach (var memory in template.Texts(task, "Memory"))
                    {
                        if (Fargate.Mebibytes(memory.Text) is { } mebibytes && !IsOffered(offered, mebibytes) && template.CanMeet(fargate.When.And(cpu.When), memory.When))
                        {
                            yield return At(memory.Place, $"With Cpu {cpu.Text} Fargate offers {Describe(offered)} of memory, and not {memory.Text}{memory.Origin}.");
                        }
                    }
                }
            }
        }
    }

    private static bool IsOffered(int[] offered, double mebibytes) =>
        mebibytes >= offered[1] && mebibytes <= offered[2] && mebibytes % offered[3] == 0 && mebibytes != NotOffered;

    private static string Describe(int[] offered) =>
        offered[0] == Sizes[0][0] ? "512, 1024 or 2048 MiB" : $"{Digits.Of(offered[1])} to {Digits.Of(offered[2])} MiB in steps of {Digits.Of(offered[3])}";
}
