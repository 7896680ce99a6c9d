using CfnGen.Rules.OperationsRules.Scaling.Policies;

namespace CfnGen.Rules.Tests.OperationsRules.Scaling.Policies;

public sealed class CooldownOutlastsPeriodTests
{
    private readonly CooldownOutlastsPeriod rule = new();

    private const string Group = """
        Resources:
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d4e5f60718, Version: '1'}
              VPCZoneIdentifier: [subnet-0a1b2c3d]
              MinSize: 1
              MaxSize: 4

        """;

    private const string SimplePolicy = """
          Policy:
            Type: AWS::AutoScaling::ScalingPolicy
            Properties:
              AutoScalingGroupName: !Ref Group
              AdjustmentType: ChangeInCapacity
              ScalingAdjustment: 1

        """;

    [Fact]
    public void Accepts_a_cooldown_as_long_as_the_period()
    {
        var template = Group + SimplePolicy + """
                  Cooldown: 300

            """ + Alarm("300");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_the_standard_cooldown()
    {
        var template = Group + SimplePolicy + Alarm("300");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_shorter_cooldown()
    {
        var template = Group + SimplePolicy + """
                  Cooldown: 60

            """ + Alarm("300");

        var findings = Check.With(rule, template);

        Assert.Equal(["(15,17) Resources/Policy/Properties/Cooldown: Raise Cooldown to 300 or more: the alarm that calls 'Policy' measures for 300 seconds, and after 60 the policy answers the same measurement again."], findings);
    }

    [Fact]
    public void Reports_the_cooldown_of_the_group()
    {
        var template = Group + """
                  Cooldown: 120

            """ + SimplePolicy + Alarm("300");

        var findings = Check.With(rule, template);

        Assert.Equal(["(9,17) Resources/Group/Properties/Cooldown: Raise Cooldown to 300 or more: the alarm that calls 'Policy' measures for 300 seconds, and after 120 the policy answers the same measurement again."], findings);
    }

    [Fact]
    public void Reports_a_shorter_warm_up()
    {
        var template = Group + """
              Policy:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: StepScaling
                  AdjustmentType: ChangeInCapacity
                  StepAdjustments: [{MetricIntervalLowerBound: 0, ScalingAdjustment: 1}]
                  EstimatedInstanceWarmup: 60

            """ + Alarm("300");

        var findings = Check.With(rule, template);

        Assert.Equal(["(16,32) Resources/Policy/Properties/EstimatedInstanceWarmup: Raise EstimatedInstanceWarmup to 300 or more: the alarm that calls 'Policy' measures for 300 seconds, and after 60 the policy answers the same measurement again."], findings);
    }

    [Fact]
    public void Leaves_periods_alone_that_only_deploy_time_knows()
    {
        var template = """
            Parameters:
              Size: {Type: String, Default: small}
              Number: {Type: Number}
            Conditions:
              IsLarge: !Equals [!Ref Size, large]

            """ + Group + SimplePolicy + """
                  Cooldown: 60

            """ + Alarm("!Ref Number");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Compares_within_one_branch()
    {
        var template = """
            Parameters:
              Size: {Type: String, Default: small}
              Number: {Type: Number}
            Conditions:
              IsLarge: !Equals [!Ref Size, large]

            """ + Group + SimplePolicy + """
                  Cooldown: !If [IsLarge, 300, 60]

            """ + Alarm("!If [IsLarge, 300, 60]");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    private static string Alarm(string period) => $$"""
          Alarm:
            Type: AWS::CloudWatch::Alarm
            Properties:
              Namespace: AWS/EC2
              MetricName: CPUUtilization
              Dimensions: [{Name: AutoScalingGroupName, Value: !Ref Group}]
              Statistic: Average
              Period: {{period}}
              EvaluationPeriods: 3
              ComparisonOperator: GreaterThanThreshold
              Threshold: 60
              AlarmActions: [!Ref Policy]

        """;
}
