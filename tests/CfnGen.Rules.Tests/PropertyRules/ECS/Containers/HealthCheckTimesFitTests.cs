using CfnGen.Rules.PropertyRules.ECS.Containers;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Containers;

public sealed class HealthCheckTimesFitTests
{
    private readonly HealthCheckTimesFit rule = new();

    [Fact]
    public void Accepts_the_limits()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, HealthCheck: {Command: [CMD, /alive], Interval: 300, Timeout: 2, StartPeriod: 0, Retries: 10}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_lies_beyond()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, HealthCheck: {Command: [CMD, /alive], Interval: 1, Timeout: 90, StartPeriod: 301, Retries: 0}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,98) Resources/Site/Properties/ContainerDefinitions/0/HealthCheck/Interval: Interval is 5 to 300, and not 1.",
                "(6,110) Resources/Site/Properties/ContainerDefinitions/0/HealthCheck/Timeout: Timeout is 2 to 60, and not 90.",
                "(6,127) Resources/Site/Properties/ContainerDefinitions/0/HealthCheck/StartPeriod: StartPeriod is 0 to 300, and not 301.",
                "(6,141) Resources/Site/Properties/ContainerDefinitions/0/HealthCheck/Retries: Retries is 1 to 10, and not 0.",
            ],
            findings);
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
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, HealthCheck: {Command: [CMD, /alive], Interval: !If [IsProd, 5, 1]}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,114) Resources/Site/Properties/ContainerDefinitions/0/HealthCheck/Interval/Fn::If/2: Interval is 5 to 300, and not 1."], findings);
    }

    [Fact]
    public void Leaves_times_alone_that_only_the_deployment_knows()
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
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, HealthCheck: {Command: [CMD, /alive], Interval: !Ref Name}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
