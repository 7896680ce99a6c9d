using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

public sealed class HealthCheckSpeaksWhatItCanTests
{
    private readonly HealthCheckSpeaksWhatItCan rule = new();

    [Theory]
    [InlineData("Protocol: HTTP, HealthCheckProtocol: HTTPS")]
    [InlineData("Protocol: TLS, HealthCheckProtocol: TCP")]
    [InlineData("Protocol: !Ref Free, HealthCheckProtocol: TCP")]
    [InlineData("Protocol: HTTP, HealthCheckProtocol: !Ref Free")]
    [InlineData("Protocol: !If [IsNetwork, TCP, HTTP], HealthCheckProtocol: !If [IsNetwork, TCP, HTTP]")]
    public void Accepts_protocols_that_checks_know_and_what_deploy_time_knows(string properties)
    {
        var template = TargetGroup(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_protocols_that_checks_do_not_speak()
    {
        var udp = TargetGroup("Protocol: UDP, HealthCheckProtocol: UDP");
        var tcp = TargetGroup("Protocol: !If [IsNetwork, TCP, HTTP], HealthCheckProtocol: TCP");

        var findings = Check.With(rule, udp).Concat(Check.With(rule, tcp));

        Assert.Equal(
            [
                "(8,55) Resources/It/Properties/HealthCheckProtocol: Health checks do not speak 'UDP': use HTTP, HTTPS or TCP.",
                "(8,78) Resources/It/Properties/HealthCheckProtocol: A target group for HTTP is checked by HTTP or HTTPS, not by TCP.",
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
