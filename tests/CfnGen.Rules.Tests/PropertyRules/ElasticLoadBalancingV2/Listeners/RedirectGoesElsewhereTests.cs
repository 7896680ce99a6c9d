using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.Listeners;

public sealed class RedirectGoesElsewhereTests
{
    private readonly RedirectGoesElsewhere rule = new();

    [Theory]
    [InlineData("Protocol: HTTPS, Port: '443', Host: '#{host}', Path: '/#{path}'")]
    [InlineData("Host: !Ref Free")]
    [InlineData("Path: /new")]
    public void Accepts_another_place_and_what_deploy_time_knows(string redirect)
    {
        var template = Rule(redirect);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("Query: '#{query}'")]
    [InlineData("Protocol: '#{protocol}', Port: '#{port}', Host: '#{host}', Path: '/#{path}'")]
    public void Reports_the_same_place(string redirect)
    {
        var template = Rule(redirect);

        var findings = Check.With(rule, template);

        Assert.Equal(["(9,11) Resources/It/Properties/Actions/0/RedirectConfig: The redirection leads to where the request came: set Protocol, Host, Port or Path."], findings);
    }

    private static string Rule(string redirect) => $$"""
        Parameters:
          Free: {Type: String}
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::ListenerRule
            Properties:
              Actions:
                - Type: redirect
                  RedirectConfig: {StatusCode: HTTP_301, {{redirect}}}
        """;
}
