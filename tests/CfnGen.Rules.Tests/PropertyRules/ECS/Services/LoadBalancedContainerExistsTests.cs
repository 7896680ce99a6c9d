using CfnGen.Rules.PropertyRules.ECS.Services;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Services;

public sealed class LoadBalancedContainerExistsTests
{
    private readonly LoadBalancedContainerExists rule = new();

    [Fact]
    public void Accepts_a_container_and_port_of_the_task()
    {
        const string Template = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Site
                  LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/front/0a1b2c3d4e5f}]
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 80}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_container_and_a_port_that_are_not_there()
    {
        const string Template = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Site
                  LoadBalancers: [{ContainerName: wbe, ContainerPort: 80, TargetGroupArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/front/0a1b2c3d4e5f}, {ContainerName: web, ContainerPort: 8080, TargetGroupArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/front/0a1b2c3d4e5f}]
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 80}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,39) Resources/Front/Properties/LoadBalancers/0/ContainerName: 'Site' has no container 'wbe'.",
                "(6,200) Resources/Front/Properties/LoadBalancers/1/ContainerPort: The container has no port 8080 in its PortMappings: add it, or send to one that it has.",
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
                  LoadBalancers: [{ContainerName: web, ContainerPort: !If [IsProd, 80, 8080], TargetGroupArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/front/0a1b2c3d4e5f}]
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 80}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,76) Resources/Front/Properties/LoadBalancers/0/ContainerPort/Fn::If/2: The container has no port 8080 in its PortMappings: add it, or send to one that it has."], findings);
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
                  LoadBalancers: [{ContainerName: web, ContainerPort: 8080, TargetGroupArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/front/0a1b2c3d4e5f}]
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: !Ref Name, Image: nginx, Memory: 512}
              Other:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Blog
                  LoadBalancers: [{ContainerName: web, ContainerPort: 8080, TargetGroupArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/front/0a1b2c3d4e5f}]
              Blog:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: !Ref Name}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
