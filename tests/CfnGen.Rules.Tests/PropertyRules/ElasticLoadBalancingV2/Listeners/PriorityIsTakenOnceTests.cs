using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.Listeners;

public sealed class PriorityIsTakenOnceTests
{
    private readonly PriorityIsTakenOnce rule = new();

    [Theory]
    [InlineData("!Ref Listener", "20")]
    [InlineData("!Ref Other", "10")]
    [InlineData("!Ref Listener", "!Ref Free")]
    [InlineData("!Ref Listener", "!If [IsOne, 20, 10]")]
    public void Accepts_other_priorities_other_listeners_and_what_deploy_time_knows(string listener, string priority)
    {
        var template = Rules(listener, priority);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("!Ref Listener")]
    [InlineData("!GetAtt Listener.ListenerArn")]
    public void Reports_a_priority_that_is_taken(string listener)
    {
        var template = Rules(listener, "'10'");

        var findings = Check.With(rule, template);

        Assert.Equal(["(16,17) Resources/Two/Properties/Priority: 'One' has the priority 10 already: take another one."], findings);
    }

    private static string Rules(string listener, string priority) => $$"""
        Parameters:
          Other: {Type: String}
          Free: {Type: Number}
        Conditions:
          IsOne: !Equals [!Ref Other, one]
        Resources:
          Listener: {Type: 'AWS::ElasticLoadBalancingV2::Listener'}
          One:
            Type: AWS::ElasticLoadBalancingV2::ListenerRule
            Condition: IsOne
            Properties: {ListenerArn: !Ref Listener, Priority: 10}
          Two:
            Type: AWS::ElasticLoadBalancingV2::ListenerRule
            Properties:
              ListenerArn: {{listener}}
              Priority: {{priority}}
        """;
}
