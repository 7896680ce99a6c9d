using CfnGen.Rules.PropertyRules.ECS.Services;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Services;

public sealed class LaunchTypeFitsSettingsTests
{
    private readonly LaunchTypeFitsSettings rule = new();

    [Fact]
    public void Accepts_what_each_knows()
    {
        const string Template = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  LaunchType: FARGATE
                  PlatformVersion: 1.4.0
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d], AssignPublicIp: ENABLED}}
              Other:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  LaunchType: EC2
                  PlacementStrategies: [{Type: random}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_the_other_knows()
    {
        const string Template = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  LaunchType: FARGATE
                  Role: ecs
                  PlacementStrategies: [{Type: random}]
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
              Other:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: site
                  LaunchType: EC2
                  PlatformVersion: 1.4.0
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d], AssignPublicIp: ENABLED}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(7,7) Resources/Front/Properties/Role: Remove 'Role': a service with the LaunchType FARGATE cannot have it.",
                "(8,7) Resources/Front/Properties/PlacementStrategies: Remove 'PlacementStrategies': a service with the LaunchType FARGATE cannot have it.",
                "(15,7) Resources/Other/Properties/PlatformVersion: Remove 'PlatformVersion': a service with the LaunchType EC2 cannot have it.",
                "(16,80) Resources/Other/Properties/NetworkConfiguration/AwsvpcConfiguration/AssignPublicIp: Remove 'AssignPublicIp': a service with the LaunchType EC2 cannot have it.",
            ],
            findings);
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
                  TaskDefinition: site
                  LaunchType: !If [IsProd, FARGATE, EC2]
                  PlatformVersion: !If [IsProd, 1.4.0, !Ref AWS::NoValue]
                  Role: !If [IsProd, !Ref AWS::NoValue, ecs]
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
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
                  TaskDefinition: site
                  LaunchType: !Ref Name
                  PlatformVersion: 1.4.0
                  Role: ecs
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
