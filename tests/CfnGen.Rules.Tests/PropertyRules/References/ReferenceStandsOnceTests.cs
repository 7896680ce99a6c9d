using CfnGen.Rules.PropertyRules.References;

namespace CfnGen.Rules.Tests.PropertyRules.References;

public sealed class ReferenceStandsOnceTests
{
    private readonly ReferenceStandsOnce rule = new();

    [Fact]
    public void Accepts_different_ones()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  VPCZoneIdentifier: [!Ref A, !Ref B, subnet-0a1b2c3d]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_same_one_twice()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  VPCZoneIdentifier: [!Ref A, !Ref B, !Ref A]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,43) Resources/Group/Properties/VPCZoneIdentifier/2: This item of 'VPCZoneIdentifier' stands there already: remove it, or name the one that was meant."], findings);
    }

    [Fact]
    public void Leaves_branches_and_lists_of_other_things_alone()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  VPCZoneIdentifier: [!If [IsProd, !Ref A, !Ref B], !If [IsProd, !Ref A, !Ref B]]
              Task:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions: [{Name: web, Image: web, Command: [-v, -v]}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
