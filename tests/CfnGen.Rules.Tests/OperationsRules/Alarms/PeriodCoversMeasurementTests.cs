using CfnGen.Rules.OperationsRules.Alarms;

namespace CfnGen.Rules.Tests.OperationsRules.Alarms;

public sealed class PeriodCoversMeasurementTests
{
    private readonly PeriodCoversMeasurement rule = new();

    private const string AlarmOnGroup = """
          Alarm:
            Type: AWS::CloudWatch::Alarm
            Properties:
              Namespace: AWS/EC2
              MetricName: CPUUtilization
              Dimensions: [{Name: AutoScalingGroupName, Value: !Ref Group}]
              Statistic: Average
              Period: 60
              EvaluationPeriods: 3
              ComparisonOperator: GreaterThanThreshold
              Threshold: 60
              AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]

        """;

    private const string TemplatedGroup = """
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              LaunchTemplate: {LaunchTemplateId: !Ref Start, Version: !GetAtt Start.LatestVersionNumber}
              VPCZoneIdentifier: [subnet-0a1b2c3d]
              MinSize: 1
              MaxSize: 4

        """ + AlarmOnGroup;

    private const string ConfiguredGroup = """
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              LaunchConfigurationName: !Ref Start
              VPCZoneIdentifier: [subnet-0a1b2c3d]
              MinSize: 1
              MaxSize: 4

        """ + AlarmOnGroup;

    [Fact]
    public void Accepts_five_minutes_or_detailed_monitoring()
    {
        var template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                Properties: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro}

            """ + AlarmOnServer("CPUUtilization", "300") + """
              Watched:
                Type: AWS::EC2::Instance
                Properties: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro, Monitoring: true}
              Fast:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/EC2
                  MetricName: CPUUtilization
                  Dimensions: [{Name: InstanceId, Value: !Ref Watched}]
                  Statistic: Average
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_status_checks_which_are_made_each_minute()
    {
        var template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                Properties: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro}

            """ + AlarmOnServer("StatusCheckFailed_System", "60");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_an_instance_with_basic_monitoring()
    {
        var template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                Properties: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro}

            """ + AlarmOnServer("CPUUtilization", "60");

        var findings = Check.With(rule, template);

        Assert.Equal(["(12,15) Resources/Alarm/Properties/Period: Raise the period, 60, to 300, or switch on detailed monitoring: 'Server' is measured every five minutes."], findings);
    }

    [Fact]
    public void Reports_a_group_whose_launch_template_asks_for_no_more()
    {
        const string Template = """
            Resources:
              Start:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro}

            """ + TemplatedGroup;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(20,15) Resources/Alarm/Properties/Period: Raise the period, 60, to 300, or switch on detailed monitoring: 'Group' is measured every five minutes."], findings);
    }

    [Fact]
    public void Accepts_a_launch_template_that_does()
    {
        const string Template = """
            Resources:
              Start:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro, Monitoring: {Enabled: true}}

            """ + TemplatedGroup;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Knows_that_launch_configurations_do_unless_they_say_no()
    {
        const string Template = """
            Resources:
              Start:
                Type: AWS::AutoScaling::LaunchConfiguration
                Properties: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro}

            """ + ConfiguredGroup;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_launch_configuration_that_says_no()
    {
        const string Template = """
            Resources:
              Start:
                Type: AWS::AutoScaling::LaunchConfiguration
                Properties: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro, InstanceMonitoring: false}

            """ + ConfiguredGroup;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(19,15) Resources/Alarm/Properties/Period: Raise the period, 60, to 300, or switch on detailed monitoring: 'Group' is measured every five minutes."], findings);
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
              Start:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro, Monitoring: {Enabled: !Ref Metric}}

            """ + TemplatedGroup;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Looks_into_each_branch_of_a_condition()
    {
        var template = """
            Parameters:
              Size: {Type: String, Default: small}
              Metric: {Type: String}
            Conditions:
              IsLarge: !Equals [!Ref Size, large]
            Resources:
              Server:
                Type: AWS::EC2::Instance
                Properties: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro}

            """ + AlarmOnServer("CPUUtilization", "!If [IsLarge, 60, 300]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(17,29) Resources/Alarm/Properties/Period/Fn::If/1: Raise the period, 60, to 300, or switch on detailed monitoring: 'Server' is measured every five minutes."], findings);
    }

    private static string AlarmOnServer(string metric, string period) => $$"""
          Alarm:
            Type: AWS::CloudWatch::Alarm
            Properties:
              Namespace: AWS/EC2
              MetricName: {{metric}}
              Dimensions: [{Name: InstanceId, Value: !Ref Server}]
              Statistic: Average
              Period: {{period}}
              EvaluationPeriods: 3
              ComparisonOperator: GreaterThanThreshold
              Threshold: 60
              AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]

        """;
}
