using CfnGen.Rules.PropertyRules.ECS.Containers;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Containers;

public sealed class ReservationIsBelowMemoryTests
{
    private readonly ReservationIsBelowMemory rule = new();

    [Fact]
    public void Accepts_less_than_the_limit()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 1024, MemoryReservation: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_more()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, MemoryReservation: 1024}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,69) Resources/Site/Properties/ContainerDefinitions/0/MemoryReservation: Lower MemoryReservation, 1024, below Memory, 512."], findings);
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
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: !If [IsProd, 1024, 256], MemoryReservation: !If [IsProd, 512, 400]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,107) Resources/Site/Properties/ContainerDefinitions/0/MemoryReservation/Fn::If/2: Lower MemoryReservation, 400, below Memory, 256."], findings);
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
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: !Ref Name, MemoryReservation: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
