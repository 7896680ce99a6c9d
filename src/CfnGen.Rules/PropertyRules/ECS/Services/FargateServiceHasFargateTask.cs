using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Services;

/// <summary>A service on Fargate runs a task that is fit for it.</summary>
internal sealed class FargateServiceHasFargateTask : Rule
{
    public override RuleInfo Info { get; } = new("CG3542", Severity.Error,
        "The task definition of a service with the LaunchType FARGATE has the NetworkMode awsvpc, without which no task is fit for Fargate.",
        "ECS refuses the service: the task is not compatible with Fargate.",
        "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html")
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
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
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
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var service in template.Properties.ObjectsOf("AWS::ECS::Service"))
        {
            foreach (var launch in template.Texts(service, "LaunchType"))
            {
                if (launch.Text != "FARGATE")
                {
                    continue;
                }

                foreach (var (task, when) in ServiceTask.Of(template, service))
                {
                    if (IsUnfit(template, task, launch.When.And(when)))
                    {
                        yield return At(launch.Place, $"Give '{task.Resource.Name}' the NetworkMode awsvpc, RequiresCompatibilities with FARGATE and a size, or use the LaunchType EC2.");
                    }
                }
            }
        }
    }

    // ECS finds out itself what a task is fit for that names nothing; without an interface of its own none is.
    private static bool IsUnfit(CheckedTemplate template, CheckedObject task, Assumptions when)
    {
        if (MayNameFargate(template, task))
        {
            return false;
        }

        foreach (var mode in template.Texts(task, "NetworkMode"))
        {
            if (mode.Text != "awsvpc" && template.CanMeet(mode.When, when))
            {
                return true;
            }
        }

        return template.CanLack(task, "NetworkMode", when);
    }

    private static bool MayNameFargate(CheckedTemplate template, CheckedObject task)
    {
        foreach (var required in template.Values(task, "RequiresCompatibilities"))
        {
            if (required.Place.Node is not SequenceNode)
            {
                return true;
            }

            foreach (var item in required.Place.Items)
            {
                if (item.Text is null or "FARGATE")
                {
                    return true;
                }
            }
        }

        return false;
    }
}
