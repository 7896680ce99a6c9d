using CfnGen.Rules.OperationsRules.Alarms;

namespace CfnGen.Rules.Tests.OperationsRules.Alarms;

public sealed class SilenceDoesNotShrinkTests
{
    private readonly SilenceDoesNotShrink rule = new();

    [Fact]
    public void Accepts_an_alarm_that_waits()
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
                  Threshold: 20
                  AlarmActions: [!Ref Policy]
                  TreatMissingData: missing
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_silence_of_a_load_balancer_without_requests()
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
                  ScalingAdjustment: -1
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/ELB
                  MetricName: Latency
                  Dimensions: [{Name: LoadBalancerName, Value: web}]
                  Statistic: Average
                  Period: 300
                  EvaluationPeriods: 3
                  ComparisonOperator: LessThanThreshold
                  Threshold: 20
                  AlarmActions: [!Ref Policy]
                  TreatMissingData: breaching
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_silence_that_adds_capacity()
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
                  Threshold: 20
                  AlarmActions: [!Ref Policy]
                  TreatMissingData: breaching
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_silence_that_takes_capacity_away()
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
                  Threshold: 20
                  AlarmActions: [!Ref Policy]
                  TreatMissingData: breaching
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(27,25) Resources/Alarm/Properties/TreatMissingData: Set TreatMissingData to missing or ignore: without measurements this alarm fires and 'Policy' takes capacity away."], findings);
    }

    [Fact]
    public void Leaves_functions_alone()
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
                  Threshold: 20
                  AlarmActions: [!Ref Policy]
                  TreatMissingData: !Ref Metric
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Looks_into_each_branch_of_a_condition()
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
                  Threshold: 20
                  AlarmActions: [!Ref Policy]
                  TreatMissingData: !If [IsLarge, breaching, missing]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(32,39) Resources/Alarm/Properties/TreatMissingData/Fn::If/1: Set TreatMissingData to missing or ignore: without measurements this alarm fires and 'Policy' takes capacity away."], findings);
    }
}
