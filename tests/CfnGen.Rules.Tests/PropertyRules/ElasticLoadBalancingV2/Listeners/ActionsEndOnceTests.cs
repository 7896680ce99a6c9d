using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.Listeners;

public sealed class ActionsEndOnceTests
{
    private readonly ActionsEndOnce rule = new();

    [Theory]
    [InlineData("[{Type: forward, TargetGroupArn: !Ref Group}]")]
    [InlineData("[{Type: authenticate-oidc, Order: 1}, {Type: forward, Order: 2, TargetGroupArn: !Ref Group}]")]
    [InlineData("[{Type: !Ref Group}]")]
    [InlineData("[!If [IsOpen, {Type: forward, TargetGroupArn: !Ref Group}, {Type: fixed-response}]]")]
    public void Accepts_one_answer_and_what_deploy_time_knows(string actions)
    {
        var template = Rule(actions);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_two_answers_and_none()
    {
        var two = Rule("[{Type: forward, TargetGroupArn: !Ref Group}, {Type: redirect}]");
        var none = Rule("!If [IsOpen, [{Type: forward}], [{Type: authenticate-oidc}]]");

        var findings = Check.With(rule, two).Concat(Check.With(rule, none));

        Assert.Equal(
            [
                "(9,62) Resources/It/Properties/Actions/1: 'forward' answers the request already: keep one action of forward, redirect and fixed-response.",
                "(9,48) Resources/It/Properties/Actions/Fn::If/2: Nothing answers the request: add an action of the type forward, redirect or fixed-response.",
            ],
            findings);
    }

    private static string Rule(string actions) => $$"""
        Parameters:
          Group: {Type: String}
        Conditions:
          IsOpen: !Equals [!Ref Group, open]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::ListenerRule
            Properties:
              Actions: {{actions}}
        """;
}
