using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.Listeners;

public sealed class PortIsListenedOnOnceTests
{
    private readonly PortIsListenedOnOnce rule = new();

    [Theory]
    [InlineData("!Ref Balancer", "443")]
    [InlineData("!Ref Other", "80")]
    [InlineData("!Ref Balancer", "!Ref Free")]
    [InlineData("!Ref Balancer", "!If [IsOne, 8080, 80]")]
    public void Accepts_other_ports_other_balancers_and_what_deploy_time_knows(string balancer, string port)
    {
        var template = Listeners(balancer, port);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_port_that_is_taken()
    {
        var template = Listeners("!Ref Balancer", "80");

        var findings = Check.With(rule, template);

        Assert.Equal(["(16,13) Resources/Two/Properties/Port: 'One' listens on the port 80 already: take another one."], findings);
    }

    private static string Listeners(string balancer, string port) => $$"""
        Parameters:
          Other: {Type: String}
          Free: {Type: Number}
        Conditions:
          IsOne: !Equals [!Ref Other, one]
        Resources:
          Balancer: {Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer'}
          One:
            Type: AWS::ElasticLoadBalancingV2::Listener
            Condition: IsOne
            Properties: {LoadBalancerArn: !Ref Balancer, Port: 80}
          Two:
            Type: AWS::ElasticLoadBalancingV2::Listener
            Properties:
              LoadBalancerArn: {{balancer}}
              Port: {{port}}
        """;
}
