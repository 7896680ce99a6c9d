using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.TaskDefinitions;

/// <summary>A task for Fargate says how large it is and has a network interface of its own.</summary>
internal sealed class FargateTaskIsComplete : Rule
{
    public override RuleInfo Info { get; } = new("CG3503", Severity.Error,
        "A task definition for Fargate has Cpu, Memory and the NetworkMode awsvpc.",
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

    private static readonly string[] Needed = ["Cpu", "Memory", "NetworkMode"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var task in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition"))
        {
            foreach (var fargate in Fargate.WhenRequired(template, task))
            {
                foreach (var property in Needed)
                {
                    if (template.CanLack(task, property, fargate.When))
                    {
                        yield return AtKey(task.Place, property == "NetworkMode"
                            ? "Add NetworkMode, awsvpc: Fargate has no other."
                            : $"Add {property}: a task for Fargate needs it.");
                    }
                }

                foreach (var mode in template.Texts(task, "NetworkMode"))
                {
                    if (mode.Text != "awsvpc" && template.CanMeet(fargate.When, mode.When))
                    {
                        yield return At(mode.Place, $"Write awsvpc instead of '{mode.Text}'{mode.Origin}: Fargate has no other NetworkMode.");
                    }
                }
            }
        }
    }
}
