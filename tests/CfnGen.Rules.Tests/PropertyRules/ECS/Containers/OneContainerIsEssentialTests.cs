using CfnGen.Rules.PropertyRules.ECS.Containers;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Containers;

public sealed class OneContainerIsEssentialTests
{
    private readonly OneContainerIsEssential rule = new();

    [Fact]
    public void Accepts_containers_that_are_essential_or_do_not_say()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
                    - {Name: log, Image: fluent, Memory: 512, Essential: false}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_task_without()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, Essential: false}
                    - {Name: log, Image: fluent, Memory: 512, Essential: "false"}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,7) Resources/Site/Properties/ContainerDefinitions: Make one container essential: a task needs one."], findings);
    }

    [Fact]
    public void Looks_into_both_branches()
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
                    - !If [IsProd, {Name: web, Image: nginx, Memory: 512}, {Name: web, Image: nginx, Memory: 512, Essential: false}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_a_container_alone_that_only_the_deployment_knows()
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
                    - {Name: web, Image: nginx, Memory: 512, Essential: !Ref Name}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
