using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.TaskDefinitions;

/// <summary>A task for Fargate has the role that it needs to write logs and to read secrets.</summary>
internal sealed class FargateTaskHasExecutionRole : Rule
{
    public override RuleInfo Info { get; } = new("CG3505", Severity.Error,
        "A task definition for Fargate whose containers use awslogs or secrets has ExecutionRoleArn.",
        "ECS refuses the task definition: on Fargate there is no instance whose role could be used.",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html")
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
                    - Name: web
                      Image: nginx
                      Memory: 512
                      LogConfiguration:
                        LogDriver: awslogs
                        Options: {awslogs-group: web, awslogs-region: eu-west-1}
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
                  ExecutionRoleArn: arn:aws:iam::111122223333:role/start
                  ContainerDefinitions:
                    - Name: web
                      Image: nginx
                      Memory: 512
                      LogConfiguration:
                        LogDriver: awslogs
                        Options: {awslogs-group: web, awslogs-region: eu-west-1}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var task in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition"))
        {
            foreach (var fargate in Fargate.WhenRequired(template, task))
            {
                if (Need(template, task, fargate) is { } need)
                {
                    yield return AtKey(task.Place, $"Add ExecutionRoleArn: Fargate needs it for the {need} of a container.");
                }
            }
        }
    }

    private static string? Need(CheckedTemplate template, CheckedObject task, KnownText fargate)
    {
        foreach (var logs in template.Inside(task, "LogConfiguration"))
        {
            foreach (var driver in template.Texts(logs, "LogDriver"))
            {
                if (driver.Text == "awslogs" && template.CanLack(task, "ExecutionRoleArn", fargate.When.And(driver.When)))
                {
                    return "log";
                }
            }
        }

        foreach (var secret in template.Inside(task, "Secret"))
        {
            if (template.CanLack(task, "ExecutionRoleArn", fargate.When.And(secret.When)))
            {
                return "secret";
            }
        }

        return null;
    }
}
