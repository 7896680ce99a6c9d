using CfnGen.Rules.OperationsRules.Scaling.Tracking;

namespace CfnGen.Rules.Tests.OperationsRules.Scaling.Tracking;

public sealed class StepsLeaveTrackedMetricAloneTests
{
    private readonly StepsLeaveTrackedMetricAlone rule = new();

    [Fact]
    public void Accepts_a_policy_that_adds_faster()
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
              Policy:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  AdjustmentType: ChangeInCapacity
                  ScalingAdjustment: 1
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/EC2
                  MetricName: CPUUtilization
                  Dimensions: [{Name: AutoScalingGroupName, Value: !Ref Group}]
                  Statistic: Average
                  Period: 300
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 90
                  AlarmActions: [!Ref Policy]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_policy_on_another_metric()
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
                    PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageNetworkIn}
              Policy:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  AdjustmentType: ChangeInCapacity
                  ScalingAdjustment: -1
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/EC2
                  MetricName: CPUUtilization
                  Dimensions: [{Name: AutoScalingGroupName, Value: !Ref Group}]
                  Statistic: Average
                  Period: 300
                  EvaluationPeriods: 3
                  ComparisonOperator: LessThanThreshold
                  Threshold: 60
                  AlarmActions: [!Ref Policy]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_policy_that_works_against_it()
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
              Policy:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  AdjustmentType: ChangeInCapacity
                  ScalingAdjustment: -1
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/EC2
                  MetricName: CPUUtilization
                  Dimensions: [{Name: AutoScalingGroupName, Value: !Ref Group}]
                  Statistic: Average
                  Period: 300
                  EvaluationPeriods: 3
                  ComparisonOperator: LessThanThreshold
                  Threshold: 60
                  AlarmActions: [!Ref Policy]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(34,22) Resources/Alarm/Properties/AlarmActions/0: Leave scaling in to 'Track', which keeps CPUUtilization at its target: 'Policy' would work against it."], findings);
    }

    [Fact]
    public void Leaves_metrics_alone_that_only_deploy_time_knows()
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
              Policy:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  AdjustmentType: ChangeInCapacity
                  ScalingAdjustment: -1
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/EC2
                  MetricName: !Ref Metric
                  Dimensions: [{Name: AutoScalingGroupName, Value: !Ref Group}]
                  Statistic: Average
                  Period: 300
                  EvaluationPeriods: 3
                  ComparisonOperator: LessThanThreshold
                  Threshold: 60
                  AlarmActions: [!Ref Policy]
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
              Policy:
                Type: AWS::AutoScaling::ScalingPolicy
                Condition: IsSmall
                Properties:
                  AutoScalingGroupName: !Ref Group
                  AdjustmentType: ChangeInCapacity
                  ScalingAdjustment: -1
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Condition: IsSmall
                Properties:
                  Namespace: AWS/EC2
                  MetricName: CPUUtilization
                  Dimensions: [{Name: AutoScalingGroupName, Value: !Ref Group}]
                  Statistic: Average
                  Period: 300
                  EvaluationPeriods: 3
                  ComparisonOperator: LessThanThreshold
                  Threshold: 60
                  AlarmActions: [!Ref Policy]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
