using CfnGen.Rules.PropertyRules.ElasticLoadBalancing;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancing;

public sealed class ClassicCheckHasATargetTests
{
    private readonly ClassicCheckHasATarget rule = new();

    [Theory]
    [InlineData("TCP:22")]
    [InlineData("http:8080/health?deep=1")]
    [InlineData("!Sub 'HTTP:${Port}/'")]
    [InlineData("!Ref Port")]
    public void Accepts_targets_and_what_deploy_time_knows(string target)
    {
        var template = LoadBalancer(target);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("HTTP:80")]
    [InlineData("TCP:80/health")]
    [InlineData("ICMP:1")]
    [InlineData("HTTP:0/")]
    [InlineData("/health")]
    public void Reports_what_is_no_target_in_a_branch(string target)
    {
        var template = LoadBalancer($"!If [IsOld, '{target}', 'TCP:80']");

        var findings = Check.With(rule, template);

        Assert.Equal([$"(10,29) Resources/It/Properties/HealthCheck/Target/Fn::If/1: Write TCP:port, SSL:port, HTTP:port/path or HTTPS:port/path, not '{target}'."], findings);
    }

    private static string LoadBalancer(string target) => $$"""
        Parameters:
          Port: {Type: String}
        Conditions:
          IsOld: !Equals [!Ref Port, '80']
        Resources:
          It:
            Type: AWS::ElasticLoadBalancing::LoadBalancer
            Properties:
              HealthCheck:
                Target: {{target}}
        """;
}
