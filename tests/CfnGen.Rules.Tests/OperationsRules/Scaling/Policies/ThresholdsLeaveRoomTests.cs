using CfnGen.Rules.OperationsRules.Scaling.Policies;

namespace CfnGen.Rules.Tests.OperationsRules.Scaling.Policies;

public sealed class ThresholdsLeaveRoomTests
{
    private const string One = "{AdjustmentType: ChangeInCapacity, ScalingAdjustment: 1, AutoScalingGroupName: !Ref Group}";
    private const string OneFewer = "{AdjustmentType: ChangeInCapacity, ScalingAdjustment: -1, AutoScalingGroupName: !Ref Group}";

    private readonly ThresholdsLeaveRoom rule = new();

    [Fact]
    public void Accepts_thresholds_that_are_far_from_each_other()
    {
        var template = Template(high: "70", low: "30");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_an_average_that_falls_below_the_lower_threshold()
    {
        var template = Template(high: "70", low: "40");

        var findings = Check.With(rule, template);

        Assert.Equal(
            ["(39,18) Resources/Idle/Properties/Threshold: Lower this threshold, 40, to 35 or less: at 70 'Grow' goes from 1 to 2, the average falls to 35, and 'Shrink' goes back."],
            findings);
    }

    [Fact]
    public void Reports_an_average_that_rises_above_the_upper_threshold()
    {
        var template = Template(high: "70", low: "38", sizes: "4, MaxSize: 8", shrink: OneFewer.Replace("-1", "-4", StringComparison.Ordinal));

        var findings = Check.With(rule, template);

        Assert.Equal(
            ["(39,18) Resources/Idle/Properties/Threshold: Lower this threshold, 38, to 35 or less: just below it 'Shrink' goes from 8 to 4, the average rises to 76, and 'Grow' goes back."],
            findings);
    }

    [Fact]
    public void Rounds_percentages_as_scaling_does()
    {
        const string Grow = "{AdjustmentType: PercentChangeInCapacity, ScalingAdjustment: 10, MinAdjustmentMagnitude: 2, AutoScalingGroupName: !Ref Group}";
        var template = Template(high: "70", low: "50", sizes: "2, MaxSize: 20", grow: Grow);

        var findings = Check.With(rule, template);

        Assert.Equal(
            ["(39,18) Resources/Idle/Properties/Threshold: Lower this threshold, 50, to 35 or less: at 70 'Grow' goes from 2 to 4, the average falls to 35, and 'Shrink' goes back."],
            findings);
    }

    [Fact]
    public void Knows_the_limits_of_the_group()
    {
        var template = Template(high: "70", low: "60", sizes: "9, MaxSize: 10", shrink: OneFewer.Replace("-1", "-5", StringComparison.Ordinal));

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("StatusCheckFailed", "Average")]
    [InlineData("CPUUtilization", "Maximum")]
    [InlineData("!Ref Metric", "Average")]
    public void Leaves_alone_what_is_no_average_of_a_shared_load(string metric, string statistic)
    {
        var template = Template(high: "70", low: "65", metric: metric, statistic: statistic);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_exact_capacities_alone()
    {
        var template = Template(high: "70", low: "40", grow: One.Replace("ChangeInCapacity", "ExactCapacity", StringComparison.Ordinal));

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_thresholds_alone_that_only_deploy_time_knows()
    {
        var template = Template(high: "70", low: "!Ref Number");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Compares_within_one_branch()
    {
        var template = Template(high: "!If [IsLarge, 150, 70]", low: "!If [IsLarge, 60, 20]");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    private static string Template(
        string high, string low, string sizes = "1, MaxSize: 4", string grow = One, string shrink = OneFewer, string metric = "CPUUtilization", string statistic = "Average") => $$"""
        Parameters:
          Size: {Type: String, Default: small}
          Number: {Type: Number}
          Metric: {Type: String}
        Conditions:
          IsLarge: !Equals [!Ref Size, large]
        Resources:
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties: {LaunchConfigurationName: web, VPCZoneIdentifier: [subnet-0a1b2c3d], MinSize: {{sizes}} }
          Grow:
            Type: AWS::AutoScaling::ScalingPolicy
            Properties: {{grow}}
          Shrink:
            Type: AWS::AutoScaling::ScalingPolicy
            Properties: {{shrink}}
          Busy:
            Type: AWS::CloudWatch::Alarm
            Properties:
              Namespace: AWS/EC2
              MetricName: {{metric}}
              Dimensions: [{Name: AutoScalingGroupName, Value: !Ref Group}]
              Statistic: {{statistic}}
              Period: 300
              EvaluationPeriods: 3
              ComparisonOperator: GreaterThanThreshold
              Threshold: {{high}}
              AlarmActions: [!Ref Grow]
          Idle:
            Type: AWS::CloudWatch::Alarm
            Properties:
              Namespace: AWS/EC2
              MetricName: {{metric}}
              Dimensions: [{Name: AutoScalingGroupName, Value: !Ref Group}]
              Statistic: {{statistic}}
              Period: 300
              EvaluationPeriods: 3
              ComparisonOperator: LessThanThreshold
              Threshold: {{low}}
              AlarmActions: [!Ref Shrink]
        """;
}
