namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

/// <summary>Of two rules of a listener it is clear which is asked first.</summary>
internal sealed class PriorityIsTakenOnce() : NumberTakenOnce(ListenerRuleGroup.ListenerRule, "ListenerArn", "Priority")
{
    public override RuleInfo Info { get; } = new("CG3441", Severity.Error,
        "No two rules of a listener have the same priority.",
        "Elastic Load Balancing refuses the second one.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html")
    {
        Wrong = """
            Resources:
              One:
                Type: AWS::ElasticLoadBalancingV2::ListenerRule
                Properties:
                  ListenerArn: !ImportValue listener
                  Priority: 1
                  Conditions: [{Field: path-pattern, Values: [/api/*]}]
                  Actions: [{Type: forward, TargetGroupArn: !ImportValue api}]
              It:
                Type: AWS::ElasticLoadBalancingV2::ListenerRule
                Properties:
                  ListenerArn: !ImportValue listener
                  Priority: 1
                  Conditions: [{Field: path-pattern, Values: [/web/*]}]
                  Actions: [{Type: forward, TargetGroupArn: !ImportValue web}]
            """,
        Right = """
            Resources:
              One:
                Type: AWS::ElasticLoadBalancingV2::ListenerRule
                Properties:
                  ListenerArn: !ImportValue listener
                  Priority: 1
                  Conditions: [{Field: path-pattern, Values: [/api/*]}]
                  Actions: [{Type: forward, TargetGroupArn: !ImportValue api}]
              It:
                Type: AWS::ElasticLoadBalancingV2::ListenerRule
                Properties:
                  ListenerArn: !ImportValue listener
                  Priority: 2
                  Conditions: [{Field: path-pattern, Values: [/web/*]}]
                  Actions: [{Type: forward, TargetGroupArn: !ImportValue web}]
            """,
    };

    protected override string Problem(string first, string text) => $"'{first}' has the priority {text} already: take another one.";
}
