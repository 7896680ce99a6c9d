using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.Listeners;

public sealed class ActionHasItsSettingsTests
{
    private readonly ActionHasItsSettings rule = new();

    [Theory]
    [InlineData("Type: forward, TargetGroupArn: !Ref Group")]
    [InlineData("Type: forward, ForwardConfig: {TargetGroups: [{TargetGroupArn: !Ref Group}]}")]
    [InlineData("Type: redirect, RedirectConfig: {StatusCode: HTTP_301, Protocol: HTTPS}")]
    [InlineData("Type: !Ref Group")]
    [InlineData("Type: !If [IsOpen, fixed-response, redirect], FixedResponseConfig: !If [IsOpen, {StatusCode: '200'}, !Ref AWS::NoValue], RedirectConfig: !If [IsOpen, !Ref AWS::NoValue, {StatusCode: HTTP_301}]")]
    public void Accepts_settings_of_the_type_and_what_deploy_time_knows(string action)
    {
        var template = Rule(action);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_missing_settings_in_a_branch()
    {
        var template = Rule("Type: !If [IsOpen, fixed-response, forward], FixedResponseConfig: {StatusCode: '200'}");

        var findings = Check.With(rule, template);

        Assert.Equal(["(10,48) Resources/It/Properties/Actions/0/Type/Fn::If/2: An action of the type 'forward' needs 'TargetGroupArn' or 'ForwardConfig'."], findings);
    }

    private static string Rule(string action) => $$"""
        Parameters:
          Group: {Type: String}
        Conditions:
          IsOpen: !Equals [!Ref Group, open]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::ListenerRule
            Properties:
              Actions:
                - { {{action}} }
        """;
}
