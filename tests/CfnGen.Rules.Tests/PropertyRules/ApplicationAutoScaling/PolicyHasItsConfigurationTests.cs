using CfnGen.Rules.PropertyRules.ApplicationAutoScaling;

namespace CfnGen.Rules.Tests.PropertyRules.ApplicationAutoScaling;

public sealed class PolicyHasItsConfigurationTests
{
    private readonly PolicyHasItsConfiguration rule = new();

    [Fact]
    public void Accepts_a_policy_with_its_configuration()
    {
        const string Template = """
            Resources:
              Follow:
                Type: AWS::ApplicationAutoScaling::ScalingPolicy
                Properties: {PolicyType: StepScaling, StepScalingPolicyConfiguration: {AdjustmentType: ChangeInCapacity}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_one_without()
    {
        const string Template = """
            Resources:
              Follow:
                Type: AWS::ApplicationAutoScaling::ScalingPolicy
                Properties: {PolicyType: TargetTrackingScaling, StepScalingPolicyConfiguration: {AdjustmentType: ChangeInCapacity}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(4,30) Resources/Follow/Properties/PolicyType: Add 'TargetTrackingScalingPolicyConfiguration', or choose another PolicyType than TargetTrackingScaling."], findings);
    }

    [Fact]
    public void Reports_the_branch_without()
    {
        const string Template = """
            Conditions:
              IsStep: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Follow:
                Type: AWS::ApplicationAutoScaling::ScalingPolicy
                Properties:
                  PolicyType: !If [IsStep, StepScaling, TargetTrackingScaling]
                  StepScalingPolicyConfiguration: !If [IsStep, {AdjustmentType: ChangeInCapacity}, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,45) Resources/Follow/Properties/PolicyType/Fn::If/2: Add 'TargetTrackingScalingPolicyConfiguration', or choose another PolicyType than TargetTrackingScaling."], findings);
    }

    [Fact]
    public void Leaves_a_kind_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Kind: {Type: String}
            Resources:
              Follow:
                Type: AWS::ApplicationAutoScaling::ScalingPolicy
                Properties: {PolicyType: !Ref Kind}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
