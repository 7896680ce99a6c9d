using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;

public sealed class GatewayHasNoFrontendTests
{
    private readonly GatewayHasNoFrontend rule = new();

    [Theory]
    [InlineData("Type: gateway")]
    [InlineData("Type: network, Scheme: internal, SecurityGroups: [sg-0a1b2c3d]")]
    [InlineData("Type: !Ref Kind, Scheme: internal")]
    [InlineData("Type: !If [IsGateway, gateway, network], Scheme: !If [IsGateway, !Ref AWS::NoValue, internal]")]
    public void Accepts_other_kinds_and_what_deploy_time_knows(string properties)
    {
        var template = LoadBalancer(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_scheme_and_groups()
    {
        var template = LoadBalancer("Type: gateway, Scheme: !Ref Kind, SecurityGroups: [sg-0a1b2c3d]");

        var findings = Check.With(rule, template);

        Assert.Equal(
            [
                "(8,61) Resources/It/Properties/Scheme: A gateway load balancer has no 'Scheme': remove it.",
                "(8,80) Resources/It/Properties/SecurityGroups: A gateway load balancer has no 'SecurityGroups': remove it.",
            ],
            findings);
    }

    private static string LoadBalancer(string properties) => $$"""
        Parameters:
          Kind: {Type: String}
        Conditions:
          IsGateway: !Equals [!Ref Kind, gateway]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties: {Subnets: [subnet-0a1b2c3d], {{properties}}}
        """;
}
