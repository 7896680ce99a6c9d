using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.TaskDefinitions;

/// <summary>A container on Fargate counts on no more time to stop than Fargate gives it.</summary>
internal sealed class FargateStopsWithinTwoMinutes : Rule
{
    private const int Most = 120;

    public override RuleInfo Info { get; } = new("CG3523", Severity.Warning,
        "The StopTimeout of a container of a task for Fargate is at most 120 seconds.",
        "Fargate gives no container more: work that needs longer is cut off, or ECS refuses the task definition.",
        "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html")
    {
        Wrong = Example(300),
        Right = Example(120),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var task in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition"))
        {
            foreach (var fargate in Fargate.WhenRequired(template, task))
            {
                foreach (var container in template.Inside(task, "ContainerDefinition"))
                {
                    foreach (var stop in template.Numbers(container, "StopTimeout"))
                    {
                        if (stop.Number > Most && template.CanMeet(fargate.When, stop.When))
                        {
                            yield return At(stop.Place, $"Lower StopTimeout, {stop.Text}{stop.Origin}, to at most {Digits.Of(Most)} seconds: Fargate waits no longer.");
                        }
                    }
                }
            }
        }
    }

    private static string Example(int seconds) => $$"""
        Resources:
          Site:
            Type: AWS::ECS::TaskDefinition
            Properties:
              RequiresCompatibilities: [FARGATE]
              NetworkMode: awsvpc
              Cpu: 256
              Memory: 512
              ContainerDefinitions:
                - {Name: web, Image: nginx, StopTimeout: {{seconds}}}
        """;
}
