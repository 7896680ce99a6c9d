using CfnGen.Rules.PropertyRules.ElasticLoadBalancing;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancing;

public sealed class ClassicTimeoutIsBelowIntervalTests
{
    private readonly ClassicTimeoutIsBelowInterval rule = new();

    [Theory]
    [InlineData("30", "5")]
    [InlineData("!Ref Free", "60")]
    [InlineData("!If [IsFast, 5, 30]", "!If [IsFast, 2, 10]")]
    public void Accepts_answers_before_the_next_check_and_what_deploy_time_knows(string interval, string timeout)
    {
        var template = LoadBalancer(interval, timeout);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_timeout_that_is_too_long_in_a_branch()
    {
        var template = LoadBalancer("!If [IsFast, 5, 30]", "!Ref Long");

        var findings = Check.With(rule, template);

        Assert.Equal(["(12,18) Resources/It/Properties/HealthCheck/Timeout: Keep the timeout (20 (the default of the parameter 'Long')) below the interval (5)."], findings);
    }

    private static string LoadBalancer(string interval, string timeout) => $$"""
        Parameters:
          Free: {Type: Number}
          Long: {Type: Number, Default: 20}
        Conditions:
          IsFast: !Equals [!Ref Free, 5]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancing::LoadBalancer
            Properties:
              HealthCheck:
                Interval: {{interval}}
                Timeout: {{timeout}}
        """;
}
