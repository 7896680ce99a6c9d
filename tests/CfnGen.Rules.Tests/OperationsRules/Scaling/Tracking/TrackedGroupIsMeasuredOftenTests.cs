using CfnGen.Rules.OperationsRules.Scaling.Tracking;

namespace CfnGen.Rules.Tests.OperationsRules.Scaling.Tracking;

public sealed class TrackedGroupIsMeasuredOftenTests
{
    private readonly TrackedGroupIsMeasuredOften rule = new();

    [Fact]
    public void Accepts_detailed_monitoring()
    {
        const string Template = """
            Resources:
              Start:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro, Monitoring: {Enabled: true}}
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  LaunchTemplate: {LaunchTemplateId: !Ref Start, Version: !GetAtt Start.LatestVersionNumber}
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
                    PredefinedMetricSpecification:
                      PredefinedMetricType: ASGAverageCPUUtilization
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_metric_that_does_not_depend_on_it()
    {
        const string Template = """
            Resources:
              Start:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro}
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  LaunchTemplate: {LaunchTemplateId: !Ref Start, Version: !GetAtt Start.LatestVersionNumber}
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
                    PredefinedMetricSpecification:
                      PredefinedMetricType: ALBRequestCountPerTarget
                      ResourceLabel: app/web/1/targetgroup/web/1
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_basic_monitoring()
    {
        const string Template = """
            Resources:
              Start:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro}
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  LaunchTemplate: {LaunchTemplateId: !Ref Start, Version: !GetAtt Start.LatestVersionNumber}
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
                    PredefinedMetricSpecification:
                      PredefinedMetricType: ASGAverageCPUUtilization
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(21,33) Resources/Track/Properties/TargetTrackingConfiguration/PredefinedMetricSpecification/PredefinedMetricType: Switch on detailed monitoring for the instances of 'Group': ASGAverageCPUUtilization is measured every five minutes only."], findings);
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
              Start:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro, Monitoring: {Enabled: !Ref Metric}}
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  LaunchTemplate: {LaunchTemplateId: !Ref Start, Version: !GetAtt Start.LatestVersionNumber}
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
                    PredefinedMetricSpecification:
                      PredefinedMetricType: ASGAverageCPUUtilization
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_monitoring_alone_that_depends_on_a_condition()
    {
        const string Template = """
            Parameters:
              Size: {Type: String, Default: small}
              Metric: {Type: String}
            Conditions:
              IsLarge: !Equals [!Ref Size, large]
            Resources:
              Start:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro, Monitoring: !If [IsLarge, {Enabled: true}, {Enabled: false}]}
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  LaunchTemplate: {LaunchTemplateId: !Ref Start, Version: !GetAtt Start.LatestVersionNumber}
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
                    PredefinedMetricSpecification:
                      PredefinedMetricType: ASGAverageCPUUtilization
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
