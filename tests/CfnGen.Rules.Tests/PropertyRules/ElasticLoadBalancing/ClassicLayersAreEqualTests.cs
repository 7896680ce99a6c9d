using CfnGen.Rules.PropertyRules.ElasticLoadBalancing;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancing;

public sealed class ClassicLayersAreEqualTests
{
    private readonly ClassicLayersAreEqual rule = new();

    [Theory]
    [InlineData("Protocol: HTTPS, InstanceProtocol: http")]
    [InlineData("Protocol: SSL, InstanceProtocol: TCP")]
    [InlineData("Protocol: HTTP")]
    [InlineData("Protocol: !Ref Free, InstanceProtocol: TCP")]
    [InlineData("Protocol: !If [IsTcp, TCP, HTTP], InstanceProtocol: !If [IsTcp, TCP, HTTP]")]
    public void Accepts_equal_layers_and_what_deploy_time_knows(string listener)
    {
        var template = LoadBalancer(listener);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_layers_that_differ_in_a_branch()
    {
        var template = LoadBalancer("Protocol: !If [IsTcp, TCP, HTTP], InstanceProtocol: HTTP");

        var findings = Check.With(rule, template);

        Assert.Equal(["(10,65) Resources/It/Properties/Listeners/0/InstanceProtocol: A listener for TCP speaks TCP or SSL to its instances, not HTTP."], findings);
    }

    private static string LoadBalancer(string listener) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsTcp: !Equals [!Ref Free, tcp]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancing::LoadBalancer
            Properties:
              Listeners:
                - { {{listener}} }
        """;
}
