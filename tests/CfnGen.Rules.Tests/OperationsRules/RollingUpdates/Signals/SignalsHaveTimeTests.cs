using CfnGen.Rules.OperationsRules.RollingUpdates.Signals;

namespace CfnGen.Rules.Tests.OperationsRules.RollingUpdates.Signals;

public sealed class SignalsHaveTimeTests
{
    private readonly SignalsHaveTime rule = new();

    [Fact]
    public void Accepts_a_pause_beside_signals_and_none_without()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    PauseTime: PT5M
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
    public void Accepts_no_pause_without_signals()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    PauseTime: PT0S
                    WaitOnResourceSignals: false
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_signals_without_a_pause()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    PauseTime: PT0S
                    WaitOnResourceSignals: true
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,20) Resources/Group/UpdatePolicy/AutoScalingRollingUpdate/PauseTime: Instances must signal within the PauseTime, and PT0S is none: give as long as they take to start.",
            ],
            findings);
    }

    [Fact]
    public void Follows_conditions()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String}
            Conditions:
              IsLive: !Equals [!Ref Stage, live]
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    PauseTime: !If [IsLive, PT5M, PT0S]
                    WaitOnResourceSignals: !If [IsLive, true, false]
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Pause: {Type: String}
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    PauseTime: !Ref Pause
                    WaitOnResourceSignals: true
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
