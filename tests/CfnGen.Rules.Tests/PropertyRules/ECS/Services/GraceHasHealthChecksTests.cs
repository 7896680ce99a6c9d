using CfnGen.Rules.PropertyRules.ECS.Services;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Services;

public sealed class GraceHasHealthChecksTests
{
    private readonly GraceHasHealthChecks rule = new();

    [Fact]
    public void Accepts_a_load_balancer_and_a_check_of_a_container()
    {
        const string Template = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Site
                  HealthCheckGracePeriodSeconds: 60
                  LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/front/0a1b2c3d4e5f}]
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 80}]}
              Other:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Blog
                  HealthCheckGracePeriodSeconds: 60
              Blog:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, HealthCheck: {Command: [CMD, /alive]}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_period_for_nothing()
    {
        const string Template = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Site
                  HealthCheckGracePeriodSeconds: 60
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,38) Resources/Front/Properties/HealthCheckGracePeriodSeconds: Remove HealthCheckGracePeriodSeconds, 60: no load balancer and no container has a health check."], findings);
    }

    [Fact]
    public void Reports_the_branch_of_a_condition()
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
                  HealthCheckGracePeriodSeconds: !If [IsProd, 60, 0]
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,51) Resources/Front/Properties/HealthCheckGracePeriodSeconds/Fn::If/1: Remove HealthCheckGracePeriodSeconds, 60: no load balancer and no container has a health check."], findings);
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
                  HealthCheckGracePeriodSeconds: !Ref Name
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
