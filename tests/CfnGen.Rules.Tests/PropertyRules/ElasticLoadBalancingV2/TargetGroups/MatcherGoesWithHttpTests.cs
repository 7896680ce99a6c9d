using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

public sealed class MatcherGoesWithHttpTests
{
    private readonly MatcherGoesWithHttp rule = new();

    [Theory]
    [InlineData("Protocol: HTTP, HealthCheckPath: /, Matcher: {HttpCode: '200'}")]
    [InlineData("Protocol: TCP, HealthCheckProtocol: HTTPS, HealthCheckPath: /")]
    [InlineData("Protocol: TCP, HealthCheckProtocol: !Ref Free, HealthCheckPath: /")]
    [InlineData("Protocol: !If [IsNetwork, TCP, HTTP], HealthCheckPath: !If [IsNetwork, !Ref AWS::NoValue, /]")]
    public void Accepts_what_HTTP_has_and_what_deploy_time_knows(string properties)
    {
        var template = TargetGroup(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_path_and_a_status_for_TCP()
    {
        var template = TargetGroup("HealthCheckProtocol: !If [IsNetwork, TCP, HTTP], HealthCheckPath: /, Matcher: {HttpCode: '200'}");

        var findings = Check.With(rule, template);

        Assert.Equal(
            [
                "(8,68) Resources/It/Properties/HealthCheckPath: Targets that are checked by TCP have no 'HealthCheckPath': remove it, or set HealthCheckProtocol to HTTP or HTTPS.",
                "(8,88) Resources/It/Properties/Matcher: Targets that are checked by TCP have no 'Matcher': remove it, or set HealthCheckProtocol to HTTP or HTTPS.",
            ],
            findings);
    }

    private static string TargetGroup(string properties) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsNetwork: !Equals [!Ref Free, network]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties: { {{properties}} }
        """;
}
