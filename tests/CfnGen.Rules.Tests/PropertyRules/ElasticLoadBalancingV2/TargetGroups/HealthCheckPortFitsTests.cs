using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

public sealed class HealthCheckPortFitsTests
{
    private readonly HealthCheckPortFits rule = new();

    [Theory]
    [InlineData("traffic-port")]
    [InlineData("8080")]
    [InlineData("'65535'")]
    [InlineData("!Ref Free")]
    public void Accepts_ports_and_what_deploy_time_knows(string port)
    {
        var template = TargetGroup(port);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_no_port_in_a_branch()
    {
        var template = TargetGroup("!If [IsOld, 65536, 80]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(9,36) Resources/It/Properties/HealthCheckPort/Fn::If/1: Use traffic-port or a number from 1 to 65535, not '65536'."], findings);
    }

    private static string TargetGroup(string port) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsOld: !Equals [!Ref Free, old]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties:
              HealthCheckPort: {{port}}
        """;
}
