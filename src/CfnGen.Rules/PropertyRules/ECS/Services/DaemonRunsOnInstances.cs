using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Services;

/// <summary>One task on each instance needs instances, and ECS itself to deploy it.</summary>
internal sealed class DaemonRunsOnInstances : Rule
{
    public override RuleInfo Info { get; } = new("CG3541", Severity.Error,
        "A service with the SchedulingStrategy DAEMON has neither the LaunchType FARGATE nor the DeploymentController CODE_DEPLOY or EXTERNAL.",
        "ECS refuses the service.",
        "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html")
    {
        Wrong = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  SchedulingStrategy: DAEMON
                  LaunchType: FARGATE
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
            """,
        Right = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  SchedulingStrategy: DAEMON
                  LaunchType: EC2
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var service in template.Properties.ObjectsOf("AWS::ECS::Service"))
        {
            foreach (var strategy in template.Texts(service, "SchedulingStrategy"))
            {
                if (strategy.Text != "DAEMON")
                {
                    continue;
                }

                foreach (var launch in template.Texts(service, "LaunchType"))
                {
                    if (launch.Text == "FARGATE" && template.CanMeet(strategy.When, launch.When))
                    {
                        yield return At(strategy.Place, $"Use REPLICA{strategy.Origin}: on Fargate there is no instance that could have a daemon.");
                    }
                }

                foreach (var controller in Controllers(template, service))
                {
                    if (controller.Text is "CODE_DEPLOY" or "EXTERNAL" && template.CanMeet(strategy.When, controller.When))
                    {
                        yield return At(strategy.Place, $"Use REPLICA{strategy.Origin}, or the DeploymentController ECS: {controller.Text} deploys no daemons.");
                    }
                }
            }
        }
    }

    private static IEnumerable<KnownText> Controllers(CheckedTemplate template, CheckedObject service)
    {
        foreach (var controller in template.Inside(service, "DeploymentController"))
        {
            foreach (var type in template.Texts(controller, "Type"))
            {
                yield return type;
            }
        }
    }
}
