using CfnGen.Rules.OperationsRules.Scaling.Policies;

namespace CfnGen.Rules.Tests.OperationsRules.Scaling.Policies;

public sealed class PolicySetsWhatItsTypeReadsTests
{
    private readonly PolicySetsWhatItsTypeReads rule = new();

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
                  Cooldown: 60
              Steps:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: StepScaling
                  AdjustmentType: ChangeInCapacity
                  StepAdjustments: [{MetricIntervalLowerBound: 0, ScalingAdjustment: 1}]
                  EstimatedInstanceWarmup: 60
              Track:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: TargetTrackingScaling
                  TargetTrackingConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageCPUUtilization}
                  EstimatedInstanceWarmup: 60
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_cooldown_of_step_scaling()
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
                  AdjustmentType: ChangeInCapacity
                  StepAdjustments: [{MetricIntervalLowerBound: 0, ScalingAdjustment: 1}]
                  Cooldown: 60
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(16,7) Resources/Policy/Properties/Cooldown: Remove 'Cooldown', which only a policy of the type 'SimpleScaling' reads: this one is of the type 'StepScaling'."], findings);
    }

    [Fact]
    public void Reports_a_warm_up_of_a_policy_without_type()
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
                  EstimatedInstanceWarmup: 60
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(15,7) Resources/Policy/Properties/EstimatedInstanceWarmup: Remove 'EstimatedInstanceWarmup', which only a policy of the type 'StepScaling' or 'TargetTrackingScaling' reads: this one is of the type 'SimpleScaling', because it names none."], findings);
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
                  AdjustmentType: ChangeInCapacity
                  StepAdjustments: [{MetricIntervalLowerBound: 0, ScalingAdjustment: 1}]
                  Cooldown: 60
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
                  Cooldown: !If [IsLarge, !Ref AWS::NoValue, 60]
                  ScalingAdjustment: 1
                  StepAdjustments: !If [IsLarge, [{MetricIntervalLowerBound: 0, ScalingAdjustment: 1}], !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(21,7) Resources/Policy/Properties/ScalingAdjustment: Remove 'ScalingAdjustment', which only a policy of the type 'SimpleScaling' reads: this one is of the type 'StepScaling'."], findings);
    }
}
