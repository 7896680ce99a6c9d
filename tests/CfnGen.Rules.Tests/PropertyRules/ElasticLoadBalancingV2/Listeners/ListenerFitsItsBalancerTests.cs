using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.Listeners;

public sealed class ListenerFitsItsBalancerTests
{
    private readonly ListenerFitsItsBalancer rule = new();

    [Theory]
    [InlineData("Scheme: internal", "Port: 80, Protocol: HTTP")]
    [InlineData("Type: network", "Port: 443, Protocol: TLS")]
    [InlineData("Type: gateway", "Tags: []")]
    [InlineData("Type: !Ref Kind", "Port: 443, Protocol: TLS")]
    [InlineData("Type: application", "Port: !Ref Kind, Protocol: !Ref Kind")]
    public void Accepts_what_fits_and_what_deploy_time_knows(string balancer, string listener)
    {
        var template = Listener(balancer, listener);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_protocol_of_the_other_kind()
    {
        var template = Listener("Scheme: internal", "Port: 80, Protocol: !If [IsTcp, TCP, HTTP]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(11,82) Resources/It/Properties/Protocol/Fn::If/1: A listener of an application load balancer speaks HTTP, HTTPS, not 'TCP'."], findings);
    }

    [Fact]
    public void Reports_a_listener_without_a_port()
    {
        var template = Listener("Type: network", "Protocol: TCP");

        var findings = Check.With(rule, template);

        Assert.Equal(["(11,5) Resources/It/Properties: A listener of a network load balancer needs 'Port'."], findings);
    }

    private static string Listener(string balancer, string listener) => $$"""
        Parameters:
          Kind: {Type: String}
        Conditions:
          IsTcp: !Equals [!Ref Kind, tcp]
        Resources:
          Balancer:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties: { {{balancer}} }
          It:
            Type: AWS::ElasticLoadBalancingV2::Listener
            Properties: {LoadBalancerArn: !Ref Balancer, {{listener}}}
        """;
}
