using CfnGen.Rules.OperationsRules.RollingUpdates.Signals;

namespace CfnGen.Rules.Tests.OperationsRules.RollingUpdates.Signals;

public sealed class SignalCountCanBeReachedTests
{
    private readonly SignalCountCanBeReached rule = new();

    [Fact]
    public void Accepts_as_many_signals_as_instances()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
                Properties:
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  DesiredCapacity: 2
                  MinSize: 1
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_more_signals_than_the_desired_capacity()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 3}}
                Properties:
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  DesiredCapacity: 2
                  MinSize: 1
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,46) Resources/Group/CreationPolicy/ResourceSignal/Count: Wait for at most as many signals as there are instances, 2, and not 3.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_default_of_one_signal_for_no_instance()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Timeout: PT5M}}
                Properties:
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  MinSize: 0
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,38) Resources/Group/CreationPolicy/ResourceSignal: Wait for at most as many signals as there are instances, 0, and not 1.",
            ],
            findings);
    }

    [Fact]
    public void Takes_a_default_only_where_the_branch_lets_it_stand()
    {
        const string Template = """
            Parameters:
              Size: {Type: Number, Default: 0}
            Conditions:
              IsEmpty: !Equals [!Ref Size, 0]
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: !If [IsEmpty, 0, 1]}}
                Properties:
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  MinSize: !Ref Size
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Size: {Type: Number}
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: !Ref Size}}
                Properties:
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  DesiredCapacity: !Ref Size
                  MinSize: 0
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
