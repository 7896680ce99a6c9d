using CfnGen.Rules.TemplateRules.Declarations;

namespace CfnGen.Rules.Tests.TemplateRules.Declarations;

public sealed class UpdatePolicyIsKnownTests
{
    private readonly UpdatePolicyIsKnown rule = new();

    [Fact]
    public void Accepts_policies_of_the_type()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 1, Timeout: PT5M}}
                UpdatePolicy:
                  AutoScalingRollingUpdate: {MaxBatchSize: 1, PauseTime: PT5M}
                  AutoScalingScheduledAction: {IgnoreUnmodifiedGroupSizeProperties: true}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_unknown_policies_unknown_keys_and_policies_of_other_types()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRolingUpdate: {}
                  AutoScalingReplacingUpdate: {WilReplace: true}
                  UseOnlineResharding: true
                CreationPolicy: {Signal: {Count: 1}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,7) Resources/Group/UpdatePolicy/AutoScalingRolingUpdate: UpdatePolicy has no 'AutoScalingRolingUpdate'. Did you mean 'AutoScalingRollingUpdate'?",
                "(6,36) Resources/Group/UpdatePolicy/AutoScalingReplacingUpdate/WilReplace: AutoScalingReplacingUpdate has no 'WilReplace'. Did you mean 'WillReplace'?",
                "(7,7) Resources/Group/UpdatePolicy/UseOnlineResharding: AWS::AutoScaling::AutoScalingGroup has no UseOnlineResharding: it is for AWS::ElastiCache::ReplicationGroup.",
                "(8,22) Resources/Group/CreationPolicy/Signal: CreationPolicy has no 'Signal'.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy: !If [A, {AutoScalingReplacingUpdate: {WillReplace: true}}, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
