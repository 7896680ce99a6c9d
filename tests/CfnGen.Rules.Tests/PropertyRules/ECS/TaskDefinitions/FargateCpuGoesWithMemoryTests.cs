using CfnGen.Rules.PropertyRules.ECS.TaskDefinitions;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.TaskDefinitions;

public sealed class FargateCpuGoesWithMemoryTests
{
    private readonly FargateCpuGoesWithMemory rule = new();

    [Fact]
    public void Accepts_pairs_that_Fargate_offers_however_they_are_written()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
              Other:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [EC2, FARGATE]
                  NetworkMode: awsvpc
                  Cpu: 1 vCPU
                  Memory: 8 GB
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_any_size_on_instances()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  Cpu: 100
                  Memory: 1500
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_pairs_and_sizes_that_it_does_not_offer()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 1536
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
              Other:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: 300
                  Memory: 512
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
              Third:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: .5 vCPU
                  Memory: 5GB
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,15) Resources/Site/Properties/Memory: With Cpu 256 Fargate offers 512, 1024 or 2048 MiB of memory, and not 1536.",
                "(16,12) Resources/Other/Properties/Cpu: Fargate has no 300 as Cpu, but 256, 512, 1024, 2048, 4096, 8192 and 16384.",
                "(26,15) Resources/Third/Properties/Memory: With Cpu .5 vCPU Fargate offers 1024 to 4096 MiB in steps of 1024 of memory, and not 5GB.",
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
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: !If [IsProd, 1024, 256]
                  Memory: !If [IsProd, 512, 1024]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(12,28) Resources/Site/Properties/Memory/Fn::If/1: With Cpu 1024 Fargate offers 2048 to 8192 MiB in steps of 1024 of memory, and not 512."], findings);
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
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: !Ref Name
                  Memory: 100
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Takes_a_default_only_where_the_parameter_has_it()
    {
        const string Template = """
            Parameters:
              Cpu: {Type: String, Default: "256"}
            Conditions:
              IsLarge: !Equals [!Ref Cpu, "1024"]
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: !Ref Cpu
                  Memory: !If [IsLarge, 4096, 512]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
