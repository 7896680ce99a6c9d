using CfnGen.Rules.PropertyRules.ECS.Containers;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Containers;

public sealed class ContainersFitIntoTaskTests
{
    private readonly ContainersFitIntoTask rule = new();

    [Fact]
    public void Accepts_containers_that_fill_the_task()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  Cpu: .5 vCPU
                  Memory: 1 GB
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Cpu: 256, Memory: 1024, MemoryReservation: 512}
                    - {Name: log, Image: nginx, Cpu: 256, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_container_and_a_sum_beyond_the_task()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  Memory: 512
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 1024}
              Other:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  Cpu: 256
                  Memory: 512
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Cpu: 200, Memory: 512, MemoryReservation: 300}
                    - {Name: log, Image: nginx, Cpu: 100, Memory: 300}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(7,45) Resources/Site/Properties/ContainerDefinitions/0/Memory: Lower Memory, 1024, to that of the task, 512, or raise the task's.",
                "(11,12) Resources/Other/Properties/Cpu: Raise Cpu, 256: the containers reserve 300 units.",
                "(12,15) Resources/Other/Properties/Memory: Raise Memory, 512: the containers reserve 600 MiB.",
            ],
            findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
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
                  Memory: !If [IsProd, 1024, 512]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: !If [IsProd, 1024, 512]}
                    - {Name: log, Image: nginx, Memory: !If [IsProd, 512, 600]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(12,63) Resources/Site/Properties/ContainerDefinitions/1/Memory/Fn::If/2: Lower Memory, 600, to that of the task, 512, or raise the task's."], findings);
    }

    [Fact]
    public void Leaves_sizes_alone_that_only_the_deployment_knows()
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
                  Memory: 512
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: !Ref Name}
                    - {Name: log, Image: nginx, Memory: 400}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
