using CfnGen.Rules.OperationsRules.RollingUpdates;

namespace CfnGen.Rules.Tests.OperationsRules.RollingUpdates;

public sealed class UpdateGoesOneWayTests
{
    private readonly UpdateGoesOneWay rule = new();

    [Fact]
    public void Accepts_a_rolling_update_beside_a_replacing_one_that_is_off()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingReplacingUpdate: {WillReplace: false}
                  AutoScalingRollingUpdate: {MaxBatchSize: 2}
                  AutoScalingScheduledAction: {IgnoreUnmodifiedGroupSizeProperties: true}
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_an_instance_refresh()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingInstanceRefresh: {Strategy: Rolling}
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_rolling_update_that_nobody_looks_at()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingReplacingUpdate: {WillReplace: true}
                  AutoScalingRollingUpdate: {MaxBatchSize: 2}
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,7) Resources/Group/UpdatePolicy/AutoScalingRollingUpdate: WillReplace makes a new group, and these settings do nothing: remove one of the two policies.",
            ],
            findings);
    }

    [Fact]
    public void Reports_an_instance_refresh_beside_a_rolling_update()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate: {MaxBatchSize: 2}
                  AutoScalingInstanceRefresh: {Strategy: Rolling}
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,7) Resources/Group/UpdatePolicy/AutoScalingInstanceRefresh: AutoScalingInstanceRefresh stands beside AutoScalingRollingUpdate: keep one of the two policies.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Replace: {Type: String}
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingReplacingUpdate: {WillReplace: !Ref Replace}
                  AutoScalingRollingUpdate: {MaxBatchSize: 2}
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
