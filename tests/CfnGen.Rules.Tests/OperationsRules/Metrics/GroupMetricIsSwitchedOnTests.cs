using CfnGen.Rules.OperationsRules.Metrics;

namespace CfnGen.Rules.Tests.OperationsRules.Metrics;

public sealed class GroupMetricIsSwitchedOnTests
{
    private readonly GroupMetricIsSwitchedOn rule = new();

    [Fact]
    public void Accepts_a_group_that_publishes_all_sizes()
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
                  MetricsCollection: [{Granularity: 1Minute}]
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/AutoScaling
                  MetricName: GroupInServiceInstances
                  Dimensions: [{Name: AutoScalingGroupName, Value: !Ref Group}]
                  Statistic: Minimum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_group_that_publishes_nothing()
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
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/AutoScaling
                  MetricName: GroupInServiceInstances
                  Dimensions: [{Name: AutoScalingGroupName, Value: !Ref Group}]
                  Statistic: Minimum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(18,19) Resources/Alarm/Properties/MetricName: Add 'GroupInServiceInstances' to MetricsCollection of 'Group', with the granularity 1Minute: the group does not publish it."], findings);
    }

    [Fact]
    public void Reports_a_group_that_publishes_others()
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
                  MetricsCollection: [{Granularity: 1Minute, Metrics: [GroupMaxSize]}]
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/AutoScaling
                  MetricName: GroupInServiceInstances
                  Dimensions: [{Name: AutoScalingGroupName, Value: !Ref Group}]
                  Statistic: Minimum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(19,19) Resources/Alarm/Properties/MetricName: Add 'GroupInServiceInstances' to MetricsCollection of 'Group', with the granularity 1Minute: the group does not publish it."], findings);
    }

    [Fact]
    public void Leaves_names_alone_that_only_deploy_time_knows()
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
                  MetricsCollection: [{Granularity: 1Minute, Metrics: [!Ref Metric]}]
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/AutoScaling
                  MetricName: GroupInServiceInstances
                  Dimensions: [{Name: AutoScalingGroupName, Value: !Ref Group}]
                  Statistic: Minimum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_branch_without_them()
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
                  MetricsCollection: !If [IsLarge, [{Granularity: 1Minute}], !Ref AWS::NoValue]
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/AutoScaling
                  MetricName: GroupInServiceInstances
                  Dimensions: [{Name: AutoScalingGroupName, Value: !Ref Group}]
                  Statistic: Minimum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(19,19) Resources/Alarm/Properties/MetricName: Add 'GroupInServiceInstances' to MetricsCollection of 'Group', with the granularity 1Minute: the group does not publish it."], findings);
    }
}
