using CfnGen.Rules.PropertyRules.ElasticLoadBalancing;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancing;

public sealed class ClassicPortsDifferTests
{
    private readonly ClassicPortsDiffer rule = new();

    [Theory]
    [InlineData("{LoadBalancerPort: 443}")]
    [InlineData("{LoadBalancerPort: !Ref Free}")]
    [InlineData("!If [IsOne, {LoadBalancerPort: 443}, !Ref AWS::NoValue]")]
    [InlineData("!If [IsOne, !Ref AWS::NoValue, {LoadBalancerPort: 80}]")]
    public void Accepts_other_ports_and_branches_that_exclude_each_other(string second)
    {
        var template = LoadBalancer(second);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_port_that_is_taken()
    {
        var template = LoadBalancer("{LoadBalancerPort: '80'}");

        var findings = Check.With(rule, template);

        Assert.Equal(["(11,30) Resources/It/Properties/Listeners/1/LoadBalancerPort: Another listener has the port 80 already: take another one."], findings);
    }

    private static string LoadBalancer(string second) => $$"""
        Parameters:
          Free: {Type: Number}
        Conditions:
          IsOne: !Equals [!Ref Free, 1]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancing::LoadBalancer
            Properties:
              Listeners:
                - !If [IsOne, {LoadBalancerPort: 80}, !Ref AWS::NoValue]
                - {{second}}
        """;
}
