using CfnGen.Rules.OperationsRules.RollingUpdates.Signals;

namespace CfnGen.Rules.Tests.OperationsRules.RollingUpdates.Signals;

public sealed class UpdateWaitsAsCreationDoesTests
{
    private readonly UpdateWaitsAsCreationDoes rule = new();

    [Fact]
    public void Accepts_a_group_that_waits_for_both()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    PauseTime: PT15M
                    WaitOnResourceSignals: true
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_group_that_waits_for_neither()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    PauseTime: PT5M
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_creation_that_waits_for_nothing()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    WaitOnResourceSignals: true
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,32) Resources/Group/UpdatePolicy/AutoScalingRollingUpdate/WaitOnResourceSignals: 'Group' waits for signals when it is updated, but not when it is created: give it a CreationPolicy with ResourceSignal.",
            ],
            findings);
    }

    [Fact]
    public void Reports_an_update_that_waits_for_nothing()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    PauseTime: PT15M
                    WaitOnResourceSignals: false
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,7) Resources/Group/UpdatePolicy/AutoScalingRollingUpdate: 'Group' waits for signals when it is created, but not when it is updated: set WaitOnResourceSignals.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Waits: {Type: String}
              Count: {Type: Number}
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    WaitOnResourceSignals: !Ref Waits
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
