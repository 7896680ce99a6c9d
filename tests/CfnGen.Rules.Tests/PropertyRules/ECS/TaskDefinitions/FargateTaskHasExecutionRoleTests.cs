using CfnGen.Rules.PropertyRules.ECS.TaskDefinitions;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.TaskDefinitions;

public sealed class FargateTaskHasExecutionRoleTests
{
    private readonly FargateTaskHasExecutionRole rule = new();

    [Fact]
    public void Accepts_a_task_with_the_role_and_tasks_that_need_none()
    {
        const string Template = """
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
              Other:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  ContainerDefinitions:
                    - {Name: web, Image: nginx}
              Third:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - Name: web
                      Image: nginx
                      Memory: 512
                      LogConfiguration:
                        LogDriver: awslogs
                        Options: {awslogs-group: web, awslogs-region: eu-west-1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_needs_it()
    {
        const string Template = """
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
              Other:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Secrets: [{Name: KEY, ValueFrom: /key}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,5) Resources/Site/Properties: Add ExecutionRoleArn: Fargate needs it for the log of a container.",
                "(18,5) Resources/Other/Properties: Add ExecutionRoleArn: Fargate needs it for the secret of a container.",
            ],
            findings);
    }

    [Fact]
    public void Follows_conditions()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  ExecutionRoleArn: !If [IsProd, arn:aws:iam::111122223333:role/start, !Ref AWS::NoValue]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, LogConfiguration: !If [IsProd, {LogDriver: splunk}, {LogDriver: awslogs, Options: {awslogs-group: web, awslogs-region: eu-west-1}}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,5) Resources/Site/Properties: Add ExecutionRoleArn: Fargate needs it for the log of a container."], findings);
    }

    [Fact]
    public void Leaves_a_driver_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
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
                        LogDriver: !Ref Name
                        Options: {awslogs-group: web, awslogs-region: eu-west-1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
