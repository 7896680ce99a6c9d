using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.TaskDefinitions;

/// <summary>A container on Fargate writes its log where Fargate can.</summary>
internal sealed class FargateLogDriverIsKnown : Rule
{
    public override RuleInfo Info { get; } = new("CG3504", Severity.Error,
        "The log driver of a container in a task for Fargate is awslogs, splunk or awsfirelens.",
        "ECS refuses the task definition.",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html")
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
                    - {Name: web, Image: nginx, LogConfiguration: {LogDriver: json-file}}
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
                    - {Name: web, Image: nginx, LogConfiguration: {LogDriver: awsfirelens}}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var task in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition"))
        {
            foreach (var fargate in Fargate.WhenRequired(template, task))
            {
                foreach (var logs in template.Inside(task, "LogConfiguration"))
                {
                    foreach (var driver in template.Texts(logs, "LogDriver"))
                    {
                        if (!Fargate.LogDrivers.Contains(driver.Text) && template.CanMeet(fargate.When, driver.When))
                        {
                            yield return At(driver.Place, $"Use awslogs, splunk or awsfirelens: Fargate has no log driver '{driver.Text}'{driver.Origin}.");
                        }
                    }
                }
            }
        }
    }
}
