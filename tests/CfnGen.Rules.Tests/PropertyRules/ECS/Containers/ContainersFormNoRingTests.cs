using CfnGen.Rules.PropertyRules.ECS.Containers;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Containers;

public sealed class ContainersFormNoRingTests
{
    private readonly ContainersFormNoRing rule = new();

    [Fact]
    public void Accepts_containers_that_wait_for_others()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [{ContainerName: log, Condition: START}, {ContainerName: init, Condition: START}]}
                    - {Name: log, Image: nginx, Memory: 512, DependsOn: [{ContainerName: init, Condition: START}]}
                    - {Name: init, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_whole_ring()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [{ContainerName: log, Condition: START}]}
                    - {Name: log, Image: nginx, Memory: 512, DependsOn: [{ContainerName: init, Condition: START}]}
                    - {Name: init, Image: nginx, Memory: 512, DependsOn: [{ContainerName: web, Condition: START}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,7) Resources/Site/Properties/ContainerDefinitions: Remove one of the DependsOn of these containers, which wait for each other: web -> log -> init -> web."], findings);
    }

    [Fact]
    public void Leaves_alone_what_a_condition_may_take_away()
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
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [!If [IsProd, {ContainerName: log, Condition: START}, !Ref AWS::NoValue]]}
                    - {Name: log, Image: nginx, Memory: 512, DependsOn: [!If [IsProd, !Ref AWS::NoValue, {ContainerName: web, Condition: START}]]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_names_alone_that_only_the_deployment_knows()
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
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [{ContainerName: !Ref Name, Condition: START}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
