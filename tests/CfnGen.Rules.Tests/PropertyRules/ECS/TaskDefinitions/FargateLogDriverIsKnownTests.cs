using CfnGen.Rules.PropertyRules.ECS.TaskDefinitions;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.TaskDefinitions;

public sealed class FargateLogDriverIsKnownTests
{
    private readonly FargateLogDriverIsKnown rule = new();

    [Fact]
    public void Accepts_what_Fargate_has_and_anything_on_instances()
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
                    - {Name: web, Image: nginx, LogConfiguration: {LogDriver: splunk}}
              Other:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 5, LogConfiguration: {LogDriver: syslog}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_another()
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
                    - {Name: web, Image: nginx, LogConfiguration: {LogDriver: json-file}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,67) Resources/Site/Properties/ContainerDefinitions/0/LogConfiguration/LogDriver: Use awslogs, splunk or awsfirelens: Fargate has no log driver 'json-file'."], findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
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
                  RequiresCompatibilities: [!If [IsProd, FARGATE, EC2]]
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, LogConfiguration: {LogDriver: !If [IsProd, awslogs, syslog]}}
                    - {Name: log, Image: nginx, LogConfiguration: {LogDriver: !If [IsProd, gelf, syslog]}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(15,80) Resources/Site/Properties/ContainerDefinitions/1/LogConfiguration/LogDriver/Fn::If/1: Use awslogs, splunk or awsfirelens: Fargate has no log driver 'gelf'."], findings);
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
                    - {Name: web, Image: nginx, LogConfiguration: {LogDriver: !Ref Name}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
