using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;

public sealed class LoadBalancerNameFitsTests
{
    private readonly LoadBalancerNameFits rule = new();

    [Theory]
    [InlineData("web-1")]
    [InlineData("!Ref AWS::StackName")]
    [InlineData("!Sub '${AWS::StackName}_web'")]
    public void Accepts_names_that_fit_and_what_deploy_time_knows(string name)
    {
        var template = LoadBalancer(name);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("web_1", "holds '_': use letters, digits and hyphens")]
    [InlineData("a-name-that-is-by-far-too-long-for-it", "has 37 characters: 32 are allowed")]
    [InlineData("web-", "begins or ends with a hyphen: remove it")]
    [InlineData("internal-web", "begins with internal-, which only AWS may put there: choose another name")]
    public void Reports_what_does_not_fit(string name, string problem)
    {
        var template = LoadBalancer(name);

        var findings = Check.With(rule, template);

        Assert.Equal([$"(8,13) Resources/It/Properties/Name: '{name}' {problem}."], findings);
    }

    [Fact]
    public void Reports_the_name_of_a_classic_load_balancer_in_a_branch()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              It:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  LoadBalancerName: !If [IsProd, web.prod, web]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,38) Resources/It/Properties/LoadBalancerName/Fn::If/1: 'web.prod' holds '.': use letters, digits and hyphens."], findings);
    }

    private static string LoadBalancer(string name) => $$"""
        Parameters:
          Free: {Type: String}
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties:
              Subnets: [subnet-0a1b2c3d, subnet-3d2c1b0a]
              Name: {{name}}
        """;
}
