using CfnGen.Rules.PropertyRules.ECS.Services;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Services;

public sealed class ServiceNetworkFitsTaskTests
{
    private readonly ServiceNetworkFitsTask rule = new();

    [Fact]
    public void Accepts_a_network_where_tasks_have_interfaces_and_none_elsewhere()
    {
        const string Template = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Site
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: awsvpc
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
              Other:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Blog
              Blog:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: bridge
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_network_that_is_missing_and_one_too_many()
    {
        const string Template = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Site
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: awsvpc
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
              Other:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Blog
                  NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}
              Blog:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: bridge
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
              Third:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: x
                  LaunchType: FARGATE
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,5) Resources/Front/Properties: Add NetworkConfiguration with the subnets: the NetworkMode of 'Site' is awsvpc.",
                "(16,7) Resources/Other/Properties/NetworkConfiguration: Remove NetworkConfiguration, or use awsvpc: with the NetworkMode 'bridge' tasks have no interface of their own.",
                "(25,5) Resources/Third/Properties: Add NetworkConfiguration with the subnets: tasks on Fargate have an interface of their own.",
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
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Site
                  NetworkConfiguration: !If [IsProd, !Ref AWS::NoValue, {AwsvpcConfiguration: {Subnets: [subnet-0a1b2c3d]}}]
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: !If [IsProd, awsvpc, bridge]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,5) Resources/Front/Properties: Add NetworkConfiguration with the subnets: the NetworkMode of 'Site' is awsvpc.",
                "(10,7) Resources/Front/Properties/NetworkConfiguration: Remove NetworkConfiguration, or use awsvpc: with the NetworkMode 'bridge' tasks have no interface of their own.",
            ],
            findings);
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
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: !Ref Name
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
