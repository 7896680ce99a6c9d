using CfnGen.Rules.PropertyRules.ECS.Containers;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Containers;

public sealed class SoftLimitIsBelowHardTests
{
    private readonly SoftLimitIsBelowHard rule = new();

    [Fact]
    public void Accepts_a_soft_limit_below_the_hard_one()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, Ulimits: [{Name: nofile, SoftLimit: 4096, HardLimit: 4096}, {Name: core, SoftLimit: 5, HardLimit: -1}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_one_above()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, Ulimits: [{Name: nofile, SoftLimit: 65536, HardLimit: 4096}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,86) Resources/Site/Properties/ContainerDefinitions/0/Ulimits/0/SoftLimit: Lower SoftLimit, 65536, to HardLimit, 4096, or below."], findings);
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
                    - {Name: web, Image: nginx, Memory: 512, Ulimits: [{Name: nofile, SoftLimit: !If [IsProd, 5, 50], HardLimit: !If [IsProd, 10, 20]}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,102) Resources/Site/Properties/ContainerDefinitions/0/Ulimits/0/SoftLimit/Fn::If/2: Lower SoftLimit, 50, to HardLimit, 20, or below."], findings);
    }

    [Fact]
    public void Leaves_limits_alone_that_only_the_deployment_knows()
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
                    - {Name: web, Image: nginx, Memory: 512, Ulimits: [{Name: nofile, SoftLimit: !Ref Name, HardLimit: 4096}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
