using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.Listeners;

public sealed class FixedResponseIsTextTests
{
    private readonly FixedResponseIsText rule = new();

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json")]
    [InlineData("!Ref Free")]
    public void Accepts_texts_and_what_deploy_time_knows(string content)
    {
        var template = Rule(content);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_another_kind_in_a_branch()
    {
        var template = Rule("!If [IsOld, text, text/html]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(13,38) Resources/It/Properties/Actions/0/FixedResponseConfig/ContentType/Fn::If/1: Use one of text/plain, text/css, text/html, application/javascript, application/json, not 'text'."], findings);
    }

    private static string Rule(string content) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsOld: !Equals [!Ref Free, old]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::ListenerRule
            Properties:
              Actions:
                - Type: fixed-response
                  FixedResponseConfig:
                    StatusCode: '404'
                    ContentType: {{content}}
        """;
}
