using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

public sealed class TimeoutIsBelowIntervalTests
{
    private readonly TimeoutIsBelowInterval rule = new();

    [Theory]
    [InlineData("Protocol: HTTP, HealthCheckIntervalSeconds: 10, HealthCheckTimeoutSeconds: 9")]
    [InlineData("Protocol: HTTP, HealthCheckTimeoutSeconds: 25")]
    [InlineData("Protocol: TCP, HealthCheckIntervalSeconds: 10, HealthCheckTimeoutSeconds: 10")]
    [InlineData("Protocol: TCP, HealthCheckIntervalSeconds: 5")]
    [InlineData("Protocol: HTTP, HealthCheckIntervalSeconds: !Ref Free, HealthCheckTimeoutSeconds: 60")]
    [InlineData("Protocol: HTTP, HealthCheckIntervalSeconds: !If [IsFast, 5, 30], HealthCheckTimeoutSeconds: !If [IsFast, 2, 10]")]
    public void Accepts_answers_before_the_next_check_and_what_deploy_time_knows(string properties)
    {
        var template = TargetGroup(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_timeout_that_is_too_long_in_a_branch()
    {
        var template = TargetGroup("Protocol: HTTP, HealthCheckIntervalSeconds: !If [IsFast, 5, 30], HealthCheckTimeoutSeconds: 5");

        var findings = Check.With(rule, template);

        Assert.Equal(["(8,111) Resources/It/Properties/HealthCheckTimeoutSeconds: Keep the timeout (5) below the interval (5)."], findings);
    }

    [Fact]
    public void Reports_an_interval_below_the_timeout_that_is_not_set()
    {
        var template = TargetGroup("Protocol: HTTPS, HealthCheckIntervalSeconds: 5");

        var findings = Check.With(rule, template);

        Assert.Equal(["(8,64) Resources/It/Properties/HealthCheckIntervalSeconds: Set HealthCheckTimeoutSeconds below the interval (5): without it the timeout is 5 seconds."], findings);
    }

    private static string TargetGroup(string properties) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsFast: !Equals [!Ref Free, fast]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties: { {{properties}} }
        """;
}
