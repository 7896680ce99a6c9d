using CfnGen.Rules.PropertyRules.ECS.Containers;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Containers;

public sealed class MentionedContainerExistsTests
{
    private readonly MentionedContainerExists rule = new();

    [Fact]
    public void Accepts_containers_of_the_task()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [{ContainerName: log, Condition: START}], VolumesFrom: [{SourceContainer: log}]}
                    - {Name: log, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_containers_that_are_not_there()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ProxyConfiguration: {ContainerName: envoy}
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [{ContainerName: lgo, Condition: START}], VolumesFrom: [{SourceContainer: data}]}
                    - {Name: log, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,43) Resources/Site/Properties/ProxyConfiguration/ContainerName: The task has no container 'envoy'.",
                "(7,78) Resources/Site/Properties/ContainerDefinitions/0/DependsOn/0/ContainerName: The task has no container 'lgo'.",
                "(7,135) Resources/Site/Properties/ContainerDefinitions/0/VolumesFrom/0/SourceContainer: The task has no container 'data'.",
            ],
            findings);
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
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [{ContainerName: !If [IsProd, log, lgo], Condition: START}]}
                    - !If [IsProd, {Name: log, Image: nginx, Memory: 512}, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,96) Resources/Site/Properties/ContainerDefinitions/0/DependsOn/0/ContainerName/Fn::If/2: The task has no container 'lgo'."], findings);
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
                    - {Name: web, Image: nginx, Memory: 512, DependsOn: [{ContainerName: log, Condition: START}]}
                    - {Name: !Ref Name, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
