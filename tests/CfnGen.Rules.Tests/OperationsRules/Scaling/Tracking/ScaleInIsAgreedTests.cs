using CfnGen.Rules.OperationsRules.Scaling.Tracking;

namespace CfnGen.Rules.Tests.OperationsRules.Scaling.Tracking;

public sealed class ScaleInIsAgreedTests
{
    private readonly ScaleInIsAgreed rule = new();

    [Fact]
    public void Accepts_policies_that_all_may()
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
              Track:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: TargetTrackingScaling
                  TargetTrackingConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageCPUUtilization}
              Network:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: TargetTrackingScaling
                  TargetTrackingConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageNetworkIn}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_policies_that_all_may_not()
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
              Track:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: TargetTrackingScaling
                  TargetTrackingConfiguration:
                    TargetValue: 50
                    DisableScaleIn: true
                    PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageCPUUtilization}
              Network:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: TargetTrackingScaling
                  TargetTrackingConfiguration:
                    TargetValue: 50
                    DisableScaleIn: true
                    PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageNetworkIn}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_policy_that_is_not_asked()
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
              Track:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: TargetTrackingScaling
                  TargetTrackingConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageCPUUtilization}
              Network:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: TargetTrackingScaling
                  TargetTrackingConfiguration:
                    TargetValue: 50
                    DisableScaleIn: true
                    PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageNetworkIn}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(24,25) Resources/Network/Properties/TargetTrackingConfiguration/DisableScaleIn: Let 'Network' scale in too, or forbid it to 'Track': what the former adds, the latter takes away."], findings);
    }

    [Fact]
    public void Leaves_settings_alone_that_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Size: {Type: String, Default: small}
              Metric: {Type: String}
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
              Track:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: TargetTrackingScaling
                  TargetTrackingConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageCPUUtilization}
              Network:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: TargetTrackingScaling
                  TargetTrackingConfiguration:
                    TargetValue: 50
                    DisableScaleIn: !Ref Metric
                    PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageNetworkIn}
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
              Metric: {Type: String}
            Conditions:
              IsLarge: !Equals [!Ref Size, large]
              IsSmall: !Not [!Condition IsLarge]
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d4e5f60718, Version: '1'}
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 1
                  MaxSize: 4
              Track:
                Type: AWS::AutoScaling::ScalingPolicy
                Condition: IsLarge
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: TargetTrackingScaling
                  TargetTrackingConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageCPUUtilization}
              Network:
                Type: AWS::AutoScaling::ScalingPolicy
                Condition: IsSmall
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: TargetTrackingScaling
                  TargetTrackingConfiguration:
                    TargetValue: 50
                    DisableScaleIn: true
                    PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageNetworkIn}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
