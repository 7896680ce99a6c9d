using CfnGen.Rules.OperationsRules.RollingUpdates.Signals;

namespace CfnGen.Rules.Tests.OperationsRules.RollingUpdates.Signals;

public sealed class WaitsAreDurationsTests
{
    private readonly WaitsAreDurations rule = new();

    [Fact]
    public void Accepts_durations_up_to_the_longest()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Timeout: PT12H}}
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    PauseTime: PT1H
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_no_duration_or_too_long()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Timeout: 15 minutes}}
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    PauseTime: PT1H1S
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,48) Resources/Group/CreationPolicy/ResourceSignal/Timeout: Timeout is a duration such as PT15M, and not '15 minutes'.",
                "(7,20) Resources/Group/UpdatePolicy/AutoScalingRollingUpdate/PauseTime: PauseTime is at most PT1H, and PT1H1S is longer.",
            ],
            findings);
    }

    [Fact]
    public void Reports_an_instance_that_is_waited_for_too_long()
    {
        const string Template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Timeout: PT721M}}
                Properties: {ImageId: ami-0a1b2c3d}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,48) Resources/Server/CreationPolicy/ResourceSignal/Timeout: Timeout is at most PT12H, and PT721M is longer.",
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
                CreationPolicy: {ResourceSignal: {Timeout: !Sub "PT${Pause}M"}}
                UpdatePolicy:
                  AutoScalingRollingUpdate:
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
