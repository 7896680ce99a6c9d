using CfnGen.Rules.OperationsRules.Scaling.Tracking;

namespace CfnGen.Rules.Tests.OperationsRules.Scaling.Tracking;

public sealed class PredefinedMetricHasItsLabelTests
{
    private readonly PredefinedMetricHasItsLabel rule = new();

    [Fact]
    public void Accepts_full_names()
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
              Balancer:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties: {Subnets: [subnet-0a1b2c3d, subnet-0b1c2d3e]}
              Targets:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties: {Port: 80, Protocol: HTTP, VpcId: vpc-0a1b2c3d}
              Track:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: TargetTrackingScaling
                  TargetTrackingConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification:
                      PredefinedMetricType: ALBRequestCountPerTarget
                      ResourceLabel: !Sub ${Balancer.LoadBalancerFullName}/${Targets.TargetGroupFullName}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_metrics_that_need_no_label()
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
                    PredefinedMetricSpecification:
                      PredefinedMetricType: ASGAverageCPUUtilization
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_label_that_is_missing()
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
                    PredefinedMetricSpecification:
                      PredefinedMetricType: ALBRequestCountPerTarget
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(17,33) Resources/Track/Properties/TargetTrackingConfiguration/PredefinedMetricSpecification/PredefinedMetricType: Set ResourceLabel to ${LoadBalancer.LoadBalancerFullName}/${TargetGroup.TargetGroupFullName}: ALBRequestCountPerTarget needs it."], findings);
    }

    [Fact]
    public void Reports_an_ARN()
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
              Balancer:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties: {Subnets: [subnet-0a1b2c3d, subnet-0b1c2d3e]}
              Targets:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties: {Port: 80, Protocol: HTTP, VpcId: vpc-0a1b2c3d}
              Track:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: TargetTrackingScaling
                  TargetTrackingConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification:
                      PredefinedMetricType: ALBRequestCountPerTarget
                      ResourceLabel: !Sub ${Balancer.LoadBalancerFullName}/${Targets}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(24,26) Resources/Track/Properties/TargetTrackingConfiguration/PredefinedMetricSpecification/ResourceLabel: Use Targets.TargetGroupFullName in ResourceLabel: ${Targets} is an ARN, no name."], findings);
    }

    [Fact]
    public void Leaves_kinds_alone_that_only_deploy_time_knows()
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
                    PredefinedMetricSpecification:
                      PredefinedMetricType: !Ref Metric
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_branch_without_a_label()
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
                    PredefinedMetricSpecification:
                      PredefinedMetricType: ALBRequestCountPerTarget
                      ResourceLabel: !If [IsLarge, !Ref Metric, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(22,33) Resources/Track/Properties/TargetTrackingConfiguration/PredefinedMetricSpecification/PredefinedMetricType: Set ResourceLabel to ${LoadBalancer.LoadBalancerFullName}/${TargetGroup.TargetGroupFullName}: ALBRequestCountPerTarget needs it."], findings);
    }
}
