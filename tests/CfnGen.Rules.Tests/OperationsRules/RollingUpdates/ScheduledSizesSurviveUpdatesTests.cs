using CfnGen.Rules.OperationsRules.RollingUpdates;

namespace CfnGen.Rules.Tests.OperationsRules.RollingUpdates;

public sealed class ScheduledSizesSurviveUpdatesTests
{
    private readonly ScheduledSizesSurviveUpdates rule = new();

    [Fact]
    public void Accepts_a_group_whose_sizes_the_schedule_may_keep()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingScheduledAction: {IgnoreUnmodifiedGroupSizeProperties: true}
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
              Evening:
                Type: AWS::AutoScaling::ScheduledAction
                Properties: {AutoScalingGroupName: !Ref Group, MaxSize: 1, Recurrence: 0 20 * * *}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_group_without_a_schedule()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_group_whose_sizes_each_update_resets()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingScheduledAction: {IgnoreUnmodifiedGroupSizeProperties: false}
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
              Evening:
                Type: AWS::AutoScaling::ScheduledAction
                Properties: {AutoScalingGroupName: !Ref Group, MaxSize: 1, Recurrence: 0 20 * * *}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,3) Resources/Group: 'Evening' changes the sizes of 'Group', and each update changes them back: set IgnoreUnmodifiedGroupSizeProperties in UpdatePolicy: AutoScalingScheduledAction.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Ignores: {Type: String}
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingScheduledAction: {IgnoreUnmodifiedGroupSizeProperties: !Ref Ignores}
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
              Evening:
                Type: AWS::AutoScaling::ScheduledAction
                Properties: {AutoScalingGroupName: !Ref Group, MaxSize: 1, Recurrence: 0 20 * * *}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
