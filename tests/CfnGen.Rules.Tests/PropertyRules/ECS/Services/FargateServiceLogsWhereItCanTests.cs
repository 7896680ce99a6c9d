using CfnGen.Rules.PropertyRules.ECS.Services;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Services;

public sealed class FargateServiceLogsWhereItCanTests
{
    private readonly FargateServiceLogsWhereItCan rule = new();

    [Fact]
    public void Accepts_what_Fargate_has_and_anything_on_instances()
    {
        const string Template = """
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
              Other:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Blog
                  LaunchType: EC2
              Blog:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, LogConfiguration: {LogDriver: syslog}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_another()
    {
        const string Template = """
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
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(15,67) Resources/Site/Properties/ContainerDefinitions/0/LogConfiguration/LogDriver: Use awslogs, splunk or awsfirelens: 'Front' runs on Fargate, which has no log driver 'syslog'."], findings);
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
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Site
                  LaunchType: !If [IsProd, FARGATE, EC2]
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, LogConfiguration: {LogDriver: !If [IsProd, splunk, syslog]}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_values_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Site
                  LaunchType: !Ref Name
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, LogConfiguration: {LogDriver: syslog}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
