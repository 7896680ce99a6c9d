using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

public sealed class GeneveUsesItsPortTests
{
    private readonly GeneveUsesItsPort rule = new();

    [Theory]
    [InlineData("Protocol: GENEVE, Port: 6081")]
    [InlineData("Protocol: TCP, Port: 80")]
    [InlineData("Protocol: GENEVE, Port: !Ref Free")]
    [InlineData("Protocol: !If [IsGateway, GENEVE, TCP], Port: !If [IsGateway, 6081, 80]")]
    public void Accepts_its_port_other_protocols_and_what_deploy_time_knows(string properties)
    {
        var template = TargetGroup(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_another_port()
    {
        var template = TargetGroup("Protocol: !If [IsGateway, GENEVE, TCP], Port: 80");

        var findings = Check.With(rule, template);

        Assert.Equal(["(8,65) Resources/It/Properties/Port: The port of GENEVE is 6081, not 80."], findings);
    }

    private static string TargetGroup(string properties) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsGateway: !Equals [!Ref Free, gateway]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties: { {{properties}} }
        """;
}
