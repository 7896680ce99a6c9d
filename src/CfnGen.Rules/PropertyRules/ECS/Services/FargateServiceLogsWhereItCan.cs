using CfnGen.Rules.Properties;
using CfnGen.Rules.PropertyRules.ECS.TaskDefinitions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Services;

/// <summary>The containers of a service on Fargate write their logs where Fargate can.</summary>
internal sealed class FargateServiceLogsWhereItCan : Rule
{
    public override RuleInfo Info { get; } = new("CG3544", Severity.Error,
        "The log drivers of the tasks of a service with the LaunchType FARGATE are awslogs, splunk or awsfirelens.",
        "ECS refuses the service.",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html")
    {
        Wrong = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Site
                  LaunchType: FARGATE
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, LogConfiguration: {LogDriver: syslog}}
            """,
        Right = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Site
                  LaunchType: FARGATE
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, LogConfiguration: {LogDriver: splunk}}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var service in template.Properties.ObjectsOf("AWS::ECS::Service"))
        {
            foreach (var launch in template.Texts(service, "LaunchType"))
            {
                foreach (var (task, when) in launch.Text == "FARGATE" ? ServiceTask.Of(template, service) : [])
                {
                    foreach (var driver in Others(template, task))
                    {
                        // A task that asks for Fargate itself has this from another rule.
                        if (template.CanMeet(launch.When.And(when), driver.When) && Fargate.WhenRequired(template, task).Count == 0)
                        {
                            yield return At(driver.Place, $"Use awslogs, splunk or awsfirelens: '{service.Resource.Name}' runs on Fargate, which has no log driver '{driver.Text}'{driver.Origin}.");
                        }
                    }
                }
            }
        }
    }

    private static IEnumerable<KnownText> Others(CheckedTemplate template, CheckedObject task)
    {
        foreach (var logs in template.Inside(task, "LogConfiguration"))
        {
            foreach (var driver in template.Texts(logs, "LogDriver"))
            {
                if (!Fargate.LogDrivers.Contains(driver.Text))
                {
                    yield return driver;
                }
            }
        }
    }
}
