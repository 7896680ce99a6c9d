using CfnGen.Rules.PropertyRules.ECS.Containers;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Containers;

public sealed class AwaitedHealthIsCheckedTests
{
    private readonly AwaitedHealthIsChecked rule = new();

    [Fact]
    public void Accepts_a_check()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [{ContainerName: db, Condition: HEALTHY}]}
                    - {Name: db, Image: nginx, Memory: 512, HealthCheck: {Command: [CMD, /alive]}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_container_without()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [{ContainerName: db, Condition: HEALTHY}]}
                    - {Name: db, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,93) Resources/Site/Properties/ContainerDefinitions/0/DependsOn/0/Condition: Give 'db' a HealthCheck, or wait with START: without one it never counts as healthy."], findings);
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
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [{ContainerName: db, Condition: !If [IsProd, HEALTHY, START]}]}
                    - {Name: db, Image: nginx, Memory: 512, HealthCheck: !If [IsProd, !Ref AWS::NoValue, {Command: [CMD, /alive]}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,106) Resources/Site/Properties/ContainerDefinitions/0/DependsOn/0/Condition/Fn::If/1: Give 'db' a HealthCheck, or wait with START: without one it never counts as healthy."], findings);
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
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [{ContainerName: db, Condition: !Ref Name}]}
                    - {Name: db, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
