using CfnGen.Rules.PropertyRules.ElasticLoadBalancing;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancing;

public sealed class ClassicPolicyExistsTests
{
    private readonly ClassicPolicyExists rule = new();

    [Theory]
    [InlineData("[sticky]", "[{PolicyName: sticky}]")]
    [InlineData("[ELBSecurityPolicy-TLS-1-2-2017-01]", "[]")]
    [InlineData("[!Ref Free]", "[{PolicyName: sticky}]")]
    [InlineData("[stick]", "[{PolicyName: !Ref Free}]")]
    [InlineData("[stick]", "!If [IsSticky, [{PolicyName: sticky}], !Ref AWS::NoValue]")]
    public void Accepts_policies_that_exist_and_what_deploy_time_knows(string names, string policies)
    {
        var template = LoadBalancer(names, policies);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_policy_that_is_not_there()
    {
        var template = LoadBalancer("!If [IsSticky, [stick], []]", "[{PolicyName: sticky}]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(10,40) Resources/It/Properties/Listeners/0/PolicyNames/Fn::If/1/0: The load balancer has no policy 'stick': did you mean 'sticky'?"], findings);
    }

    private static string LoadBalancer(string names, string policies) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsSticky: !Equals [!Ref Free, sticky]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancing::LoadBalancer
            Properties:
              Listeners:
                - PolicyNames: {{names}}
                  Protocol: HTTP
              LBCookieStickinessPolicy: {{policies}}
        """;
}
