using CfnGen.Rules.OperationsRules.Scaling.Policies;

namespace CfnGen.Rules.Tests.OperationsRules.Scaling.Policies;

public sealed class PolicyHasWhatItsTypeNeedsTests
{
    private readonly PolicyHasWhatItsTypeNeeds rule = new();

    [Fact]
    public void Accepts_policies_of_each_type()
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
              Steps:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: StepScaling
                  AdjustmentType: ChangeInCapacity
                  StepAdjustments: [{MetricIntervalLowerBound: 0, ScalingAdjustment: 1}]
              Track:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: TargetTrackingScaling
                  TargetTrackingConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageCPUUtilization}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_steps_without_a_type()
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
                  StepAdjustments: [{MetricIntervalLowerBound: 0, ScalingAdjustment: 1}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(11,5) Resources/Policy/Properties: Set 'ScalingAdjustment', which a policy of the type 'SimpleScaling' needs; without PolicyType it is of that type."], findings);
    }

    [Fact]
    public void Reports_what_a_named_type_lacks()
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
                  PolicyType: StepScaling
                  ScalingAdjustment: 1
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(13,19) Resources/Policy/Properties/PolicyType: Set 'AdjustmentType', which a policy of the type 'StepScaling' needs.",
                "(13,19) Resources/Policy/Properties/PolicyType: Set 'StepAdjustments', which a policy of the type 'StepScaling' needs.",
            ],
            findings);
    }

    [Fact]
    public void Looks_into_the_settings_of_a_scalable_target()
    {
        const string Template = """
            Resources:
              Policy:
                Type: AWS::ApplicationAutoScaling::ScalingPolicy
                Properties:
                  PolicyName: a
                  ScalingTargetId: target
                  PolicyType: StepScaling
                  StepScalingPolicyConfiguration:
                    Cooldown: 60
                    StepAdjustments: [{MetricIntervalLowerBound: 0, ScalingAdjustment: 1}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,7) Resources/Policy/Properties/StepScalingPolicyConfiguration: Set 'AdjustmentType', which a policy of the type 'StepScaling' needs."], findings);
    }

    [Fact]
    public void Leaves_types_alone_that_a_parameter_gives()
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
                  PolicyType: !Ref Size
                  AdjustmentType: !Ref Size
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Takes_each_branch_with_what_goes_with_it()
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
                  PolicyType: !If [IsLarge, StepScaling, SimpleScaling]
                  AdjustmentType: ChangeInCapacity
                  ScalingAdjustment: 1
                  StepAdjustments: !If [IsLarge, !Ref AWS::NoValue, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(18,33) Resources/Policy/Properties/PolicyType/Fn::If/1: Set 'StepAdjustments', which a policy of the type 'StepScaling' needs."], findings);
    }
}
