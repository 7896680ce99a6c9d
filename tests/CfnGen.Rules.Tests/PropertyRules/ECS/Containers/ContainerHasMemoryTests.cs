using CfnGen.Rules.PropertyRules.ECS.Containers;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Containers;

public sealed class ContainerHasMemoryTests
{
    private readonly ContainerHasMemory rule = new();

    [Fact]
    public void Accepts_a_limit_of_the_container_or_of_the_task()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
                    - {Name: log, Image: nginx, MemoryReservation: 512}
              Other:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  Memory: 512
                  ContainerDefinitions:
                    - {Name: web, Image: nginx}
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
                    - {Name: web, Image: nginx, Memory: 512}
                    - {Name: log, Image: nginx}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,11) Resources/Site/Properties/ContainerDefinitions/1: Add Memory or MemoryReservation: neither this container nor its task has a limit."], findings);
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
                  Memory: !If [IsProd, 512, !Ref AWS::NoValue]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: !If [IsProd, !Ref AWS::NoValue, 512]}
                    - {Name: log, Image: nginx, Memory: !If [IsProd, 512, !Ref AWS::NoValue]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(12,11) Resources/Site/Properties/ContainerDefinitions/1: Add Memory or MemoryReservation: neither this container nor its task has a limit."], findings);
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
                    - {Name: web, Image: nginx, Memory: !Ref Name}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
