using CfnGen.Rules.OperationsRules.Scaling.Tracking;

namespace CfnGen.Rules.Tests.OperationsRules.Scaling.Tracking;

public sealed class TrackedMetricFollowsCapacityTests
{
    private readonly TrackedMetricFollowsCapacity rule = new();

    [Fact]
    public void Accepts_averages_and_metrics_of_its_own()
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
                    CustomizedMetricSpecification:
                      Namespace: AWS/EC2
                      MetricName: CPUUtilization
                      Statistic: Average
              Other:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: TargetTrackingScaling
                  TargetTrackingConfiguration:
                    TargetValue: 50
                    CustomizedMetricSpecification:
                      Namespace: Shop
                      MetricName: BacklogPerInstance
                      Statistic: Sum
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_backlog()
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
                    CustomizedMetricSpecification:
                      Namespace: AWS/SQS
                      MetricName: ApproximateNumberOfMessagesVisible
                      Statistic: Average
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(18,23) Resources/Track/Properties/TargetTrackingConfiguration/CustomizedMetricSpecification/MetricName: Track a metric for each instance or task, such as RequestCountPerTarget or a backlog divided by the capacity: ApproximateNumberOfMessagesVisible does not fall when capacity is added."], findings);
    }

    [Fact]
    public void Reports_a_sum_over_the_group()
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
                    CustomizedMetricSpecification:
                      Namespace: AWS/EC2
                      MetricName: CPUUtilization
                      Statistic: Sum
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(19,22) Resources/Track/Properties/TargetTrackingConfiguration/CustomizedMetricSpecification/Statistic: Use the statistic Average: the sum of CPUUtilization over all members does not fall when there are more of them."], findings);
    }

    [Fact]
    public void Reports_a_counter()
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
                    CustomizedMetricSpecification:
                      Namespace: Shop
                      MetricName: requests_total
                      Statistic: Average
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(18,23) Resources/Track/Properties/TargetTrackingConfiguration/CustomizedMetricSpecification/MetricName: Track how fast 'requests_total' rises, not the counter itself: by its name it counts since its start and never falls."], findings);
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
                    CustomizedMetricSpecification:
                      Namespace: Shop
                      MetricName: !Ref Metric
                      Statistic: Average
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
              Track:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: TargetTrackingScaling
                  TargetTrackingConfiguration:
                    TargetValue: 50
                    CustomizedMetricSpecification:
                      Namespace: !If [IsLarge, AWS/EC2, Shop]
                      MetricName: CPUUtilization
                      Statistic: Sum
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(24,22) Resources/Track/Properties/TargetTrackingConfiguration/CustomizedMetricSpecification/Statistic: Use the statistic Average: the sum of CPUUtilization over all members does not fall when there are more of them."], findings);
    }
}
