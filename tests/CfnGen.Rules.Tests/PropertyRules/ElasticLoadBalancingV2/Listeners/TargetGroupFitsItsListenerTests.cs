using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.Listeners;

public sealed class TargetGroupFitsItsListenerTests
{
    private readonly TargetGroupFitsItsListener rule = new();

    [Theory]
    [InlineData("HTTPS", "HTTP")]
    [InlineData("TLS", "TCP")]
    [InlineData("HTTP", "!Ref Free")]
    [InlineData("!Ref Free", "TCP")]
    [InlineData("!If [IsNetwork, TCP, HTTP]", "!If [IsNetwork, TCP, HTTP]")]
    public void Accepts_groups_that_fit_and_what_deploy_time_knows(string listener, string group)
    {
        var template = Listener(listener, group);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("HTTP", "TCP")]
    [InlineData("TCP", "HTTP")]
    public void Reports_a_group_for_another_protocol(string listener, string group)
    {
        var template = Listener(listener, group);

        var findings = Check.With(rule, template);

        Assert.Equal([$"(14,56) Resources/It/Properties/DefaultActions/0/TargetGroupArn: A listener for {listener} cannot forward to 'Group', which is for {group}."], findings);
    }

    [Fact]
    public void Reports_a_group_of_a_listener_rule_also_among_several()
    {
        const string Template = """
            Resources:
              Group: {Type: 'AWS::ElasticLoadBalancingV2::TargetGroup', Properties: {Protocol: GENEVE}}
              It:
                Type: AWS::ElasticLoadBalancingV2::ListenerRule
                Properties:
                  Actions:
                    - Type: forward
                      ForwardConfig: {TargetGroups: [{TargetGroupArn: !Ref Group}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,59) Resources/It/Properties/Actions/0/ForwardConfig/TargetGroups/0/TargetGroupArn: A listener rule forwards to a target group for HTTP or HTTPS: 'Group' is for GENEVE."], findings);
    }

    private static string Listener(string listener, string group) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsNetwork: !Equals [!Ref Free, network]
        Resources:
          Group:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties:
              Protocol: {{group}}
          It:
            Type: AWS::ElasticLoadBalancingV2::Listener
            Properties:
              Protocol: {{listener}}
              DefaultActions: [{Type: forward, TargetGroupArn: !Ref Group}]
        """;
}
