using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.Listeners;

public sealed class ForwardFitsTests
{
    private readonly ForwardFits rule = new();

    [Theory]
    [InlineData("TargetGroups: [{TargetGroupArn: a, Weight: 999}, {TargetGroupArn: b, Weight: 0}]")]
    [InlineData("TargetGroups: [{TargetGroupArn: a, Weight: !Ref Free}]")]
    [InlineData("TargetGroups: [{TargetGroupArn: a}], TargetGroupStickinessConfig: {Enabled: true, DurationSeconds: 60}")]
    [InlineData("TargetGroups: [{TargetGroupArn: a}], TargetGroupStickinessConfig: {Enabled: !Ref Free}")]
    public void Accepts_shares_that_fit_and_what_deploy_time_knows(string forward)
    {
        var template = Rule(forward);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_weight_that_is_too_high_in_a_branch()
    {
        var template = Rule("TargetGroups: [{TargetGroupArn: a, Weight: !If [IsAll, 1000, 10]}]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(11,83) Resources/It/Properties/Actions/0/ForwardConfig/TargetGroups/0/Weight/Fn::If/1: A weight is from 0 to 999, not 1000."], findings);
    }

    [Fact]
    public void Reports_too_many_groups_and_stickiness_without_an_end()
    {
        var many = Rule("TargetGroups: [{TargetGroupArn: a}, {TargetGroupArn: b}, {TargetGroupArn: c}, {TargetGroupArn: d}, {TargetGroupArn: e}, {TargetGroupArn: f}]");
        var sticky = Rule("TargetGroupStickinessConfig: {Enabled: true}");

        var findings = Check.With(rule, many).Concat(Check.With(rule, sticky));

        Assert.Equal(
            [
                "(11,42) Resources/It/Properties/Actions/0/ForwardConfig/TargetGroups: An action forwards to at most 5 target groups.",
                "(11,67) Resources/It/Properties/Actions/0/ForwardConfig/TargetGroupStickinessConfig/Enabled: Stickiness that is on needs 'DurationSeconds'.",
            ],
            findings);
    }

    private static string Rule(string forward) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsAll: !Equals [!Ref Free, all]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::ListenerRule
            Properties:
              Actions:
                - Type: forward
                  ForwardConfig: { {{forward}} }
        """;
}
