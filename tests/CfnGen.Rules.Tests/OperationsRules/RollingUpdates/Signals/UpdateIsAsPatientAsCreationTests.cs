using CfnGen.Rules.OperationsRules.RollingUpdates.Signals;

namespace CfnGen.Rules.Tests.OperationsRules.RollingUpdates.Signals;

public sealed class UpdateIsAsPatientAsCreationTests
{
    private readonly UpdateIsAsPatientAsCreation rule = new();

    [Fact]
    public void Accepts_times_of_the_same_length()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    WaitOnResourceSignals: true
                    PauseTime: PT15M
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_default_pause_beside_a_longer_timeout()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
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
                "(6,7) Resources/Group/UpdatePolicy/AutoScalingRollingUpdate: An instance has 900 seconds to signal when the group is created, and 300 when it is updated: give both times the same length.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_shorter_pause()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    WaitOnResourceSignals: true
                    PauseTime: PT10M
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,9) Resources/Group/UpdatePolicy/AutoScalingRollingUpdate/PauseTime: An instance has 900 seconds to signal when the group is created, and 600 when it is updated: give both times the same length.",
            ],
            findings);
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
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    WaitOnResourceSignals: true
                    PauseTime: !Ref Pause
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
