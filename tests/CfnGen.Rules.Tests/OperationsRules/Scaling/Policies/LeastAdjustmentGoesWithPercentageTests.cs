using CfnGen.Rules.OperationsRules.Scaling.Policies;

namespace CfnGen.Rules.Tests.OperationsRules.Scaling.Policies;

public sealed class LeastAdjustmentGoesWithPercentageTests
{
    private readonly LeastAdjustmentGoesWithPercentage rule = new();

    [Fact]
    public void Accepts_it_beside_a_percentage()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d4e5f60718, Version: '1'}
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 1
                  MaxSize: 4
              Policy:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  AdjustmentType: PercentChangeInCapacity
                  ScalingAdjustment: 50
                  MinAdjustmentMagnitude: 1
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_it_beside_a_number()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d4e5f60718, Version: '1'}
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 1
                  MaxSize: 4
              Policy:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  AdjustmentType: ChangeInCapacity
                  ScalingAdjustment: 1
                  MinAdjustmentMagnitude: 1
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(15,31) Resources/Policy/Properties/MinAdjustmentMagnitude: Remove MinAdjustmentMagnitude: the adjustment is a number (ChangeInCapacity), not a percentage."], findings);
    }

    [Fact]
    public void Leaves_types_alone_that_a_parameter_gives()
    {
        const string Template = """
            Parameters:
              Kind: {Type: String, Default: ChangeInCapacity}
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d4e5f60718, Version: '1'}
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 1
                  MaxSize: 4
              Policy:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  AdjustmentType: !Ref Kind
                  ScalingAdjustment: 1
                  MinAdjustmentMagnitude: 1
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Compares_within_one_branch()
    {
        const string Template = """
            Parameters:
              Size: {Type: String, Default: small}
              Number: {Type: Number}
            Conditions:
              IsLarge: !Equals [!Ref Size, large]
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d4e5f60718, Version: '1'}
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 1
                  MaxSize: 4
              Policy:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  AdjustmentType: !If [IsLarge, PercentChangeInCapacity, ChangeInCapacity]
                  ScalingAdjustment: 1
                  MinAdjustmentMagnitude: !If [IsLarge, 1, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
