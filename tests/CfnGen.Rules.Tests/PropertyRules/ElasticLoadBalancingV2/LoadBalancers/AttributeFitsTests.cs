using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;

public sealed class AttributeFitsTests
{
    private readonly AttributeFits rule = new();

    [Theory]
    [InlineData("deregistration_delay.timeout_seconds", "'0'")]
    [InlineData("stickiness.enabled", "true")]
    [InlineData("load_balancing.algorithm.type", "least_outstanding_requests")]
    [InlineData("something.quite.new", "anything")]
    [InlineData("deregistration_delay.timeout_seconds", "!Ref Free")]
    [InlineData("!Ref Free", "anything")]
    public void Accepts_values_that_fit_keys_that_are_new_and_what_deploy_time_knows(string key, string value)
    {
        var template = TargetGroup(key, value);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_key_that_is_misspelt()
    {
        var template = TargetGroup("stickyness.enabled", "true");

        var findings = Check.With(rule, template);

        Assert.Equal(["(10,16) Resources/It/Properties/TargetGroupAttributes/0/Key: There is no attribute 'stickyness.enabled': did you mean 'stickiness.enabled'?"], findings);
    }

    [Theory]
    [InlineData("slow_start.duration_seconds", "901", "0 to 900")]
    [InlineData("stickiness.enabled", "enabled", "true, false")]
    public void Reports_a_value_that_the_key_does_not_take(string key, string value, string taken)
    {
        var template = TargetGroup(key, $"!If [IsProd, {value}, !Ref Free]");

        var findings = Check.With(rule, template);

        Assert.Equal([$"(11,31) Resources/It/Properties/TargetGroupAttributes/0/Value/Fn::If/1: '{key}' takes {taken}, not '{value}'."], findings);
    }

    private static string TargetGroup(string key, string value) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsProd: !Equals [!Ref Free, prod]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties:
              TargetGroupAttributes:
                - Key: {{key}}
                  Value: {{value}}
        """;
}
