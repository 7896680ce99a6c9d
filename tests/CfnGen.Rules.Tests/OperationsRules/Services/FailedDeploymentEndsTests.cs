using CfnGen.Rules.OperationsRules.Services;

namespace CfnGen.Rules.Tests.OperationsRules.Services;

public sealed class FailedDeploymentEndsTests
{
    private readonly FailedDeploymentEnds rule = new();

    [Fact]
    public void Accepts_a_circuit_breaker()
    {
        const string Template = """
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  DeploymentConfiguration:
                    DeploymentCircuitBreaker: {Enable: true, Rollback: true}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_alarms()
    {
        const string Template = """
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  DeploymentConfiguration:
                    Alarms: {AlarmNames: [a], Enable: true, Rollback: true}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_service_without_and_one_whose_breaker_is_off()
    {
        const string Template = """
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
              Other:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  DeploymentConfiguration:
                    DeploymentCircuitBreaker: {Enable: false, Rollback: false}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(3,3) Resources/Service: Give 'Service' a DeploymentCircuitBreaker with Enable and Rollback: without one a deployment of failing tasks goes on for hours.",
                "(8,3) Resources/Other: Give 'Other' a DeploymentCircuitBreaker with Enable and Rollback: without one a deployment of failing tasks goes on for hours.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Breaks: {Type: String}
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  DeploymentConfiguration:
                    DeploymentCircuitBreaker: {Enable: !Ref Breaks, Rollback: true}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
