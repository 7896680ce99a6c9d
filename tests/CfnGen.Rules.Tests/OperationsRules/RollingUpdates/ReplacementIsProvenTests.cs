using CfnGen.Rules.OperationsRules.RollingUpdates;

namespace CfnGen.Rules.Tests.OperationsRules.RollingUpdates;

public sealed class ReplacementIsProvenTests
{
    private readonly ReplacementIsProven rule = new();

    [Fact]
    public void Accepts_a_replacement_that_waits_for_signals()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
                UpdatePolicy:
                  AutoScalingReplacingUpdate: {WillReplace: true}
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_replacement_that_waits_for_nothing()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingReplacingUpdate: {WillReplace: true}
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,49) Resources/Group/UpdatePolicy/AutoScalingReplacingUpdate/WillReplace: Give 'Group' a CreationPolicy with ResourceSignal: without one the old group goes before anybody knows whether the new one works.",
            ],
            findings);
    }

    [Fact]
    public void Reports_it_in_the_branch_of_a_condition()
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
                  AutoScalingReplacingUpdate: {WillReplace: !If [IsLive, true, false]}
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(9,62) Resources/Group/UpdatePolicy/AutoScalingReplacingUpdate/WillReplace/Fn::If/1: Give 'Group' a CreationPolicy with ResourceSignal: without one the old group goes before anybody knows whether the new one works.",
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
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
