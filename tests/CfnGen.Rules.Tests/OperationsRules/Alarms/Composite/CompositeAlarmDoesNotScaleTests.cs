using CfnGen.Rules.OperationsRules.Alarms.Composite;

namespace CfnGen.Rules.Tests.OperationsRules.Alarms.Composite;

public sealed class CompositeAlarmDoesNotScaleTests
{
    private readonly CompositeAlarmDoesNotScale rule = new();

    [Fact]
    public void Accepts_a_topic()
    {
        const string Template = """
            Resources:
              Both:
                Type: AWS::CloudWatch::CompositeAlarm
                Properties:
                  AlarmRule: ALARM(a)
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_scaling_policy()
    {
        const string Template = """
            Resources:
              Both:
                Type: AWS::CloudWatch::CompositeAlarm
                Properties:
                  AlarmRule: ALARM(a)
                  AlarmActions: [!Ref Policy]
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
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,22) Resources/Both/Properties/AlarmActions/0: Let a plain alarm call 'Policy', with metric math where it takes several metrics: a composite alarm cannot scale."], findings);
    }

    [Fact]
    public void Leaves_actions_alone_that_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Size: {Type: String, Default: small}
              Metric: {Type: String}
            Conditions:
              IsLarge: !Equals [!Ref Size, large]
            Resources:
              Both:
                Type: AWS::CloudWatch::CompositeAlarm
                Properties:
                  AlarmRule: ALARM(a)
                  AlarmActions: [!Ref Metric]
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
              Both:
                Type: AWS::CloudWatch::CompositeAlarm
                Properties:
                  AlarmRule: ALARM(a)
                  AlarmActions: [!If [IsLarge, !Ref Policy, !Ref Metric]]
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
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(11,36) Resources/Both/Properties/AlarmActions/0/Fn::If/1: Let a plain alarm call 'Policy', with metric math where it takes several metrics: a composite alarm cannot scale."], findings);
    }
}
