using CfnGen.Rules.PropertyRules.ECS.TaskDefinitions;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.TaskDefinitions;

public sealed class EphemeralStorageFitsTests
{
    private readonly EphemeralStorageFits rule = new();

    [Fact]
    public void Accepts_the_limits()
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
                  EphemeralStorage: {SizeInGiB: 21}
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
              Other:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  EphemeralStorage: {SizeInGiB: 200}
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
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
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  EphemeralStorage: {SizeInGiB: 20}
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
              Other:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  EphemeralStorage: {SizeInGiB: 201}
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(9,37) Resources/Site/Properties/EphemeralStorage/SizeInGiB: Choose 21 to 200 GiB, and not 20; 20 a task has without asking.",
                "(19,37) Resources/Other/Properties/EphemeralStorage/SizeInGiB: Choose 21 to 200 GiB, and not 201; 20 a task has without asking.",
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
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  EphemeralStorage: {SizeInGiB: !If [IsProd, 100, 10]}
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(13,55) Resources/Site/Properties/EphemeralStorage/SizeInGiB/Fn::If/2: Choose 21 to 200 GiB, and not 10; 20 a task has without asking."], findings);
    }

    [Fact]
    public void Leaves_a_size_alone_that_only_the_deployment_knows()
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
                  Cpu: 256
                  Memory: 512
                  EphemeralStorage: {SizeInGiB: !Ref Name}
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
