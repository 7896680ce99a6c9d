using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

/// <summary>Of two rules of a listener it is clear which is asked first.</summary>
internal sealed class PriorityIsTakenOnce : Rule
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

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var seen = new List<Taken>();
        foreach (var rule in template.Properties.ObjectsOf(ListenerRuleGroup.ListenerRule))
        {
            if (template.Values(rule, "ListenerArn") is not [var listener])
            {
                continue;
            }

            foreach (var priority in template.Numbers(rule, "Priority"))
            {
                var taken = new Taken(rule.Resource, listener, priority);
                if (FirstOfSame(template, seen, taken) is { } other)
                {
                    yield return At(priority.Place, $"'{other.Resource.Name}' has the priority {priority.Text} already: take another one.");
                }

                seen.Add(taken);
            }
        }
    }

    private static Taken? FirstOfSame(CheckedTemplate template, List<Taken> seen, Taken taken)
    {
        foreach (var other in seen)
        {
            if (other.Resource != taken.Resource
                && other.Priority.Number.Equals(taken.Priority.Number)
                && template.AreSame(other.Listener.Place, taken.Listener.Place)
                && template.CanMeet(other.Priority.When, taken.Priority.When)
                && template.CanMeet(other.Listener.When, taken.Listener.When))
            {
                return other;
            }
        }

        return null;
    }

    private sealed record Taken(CheckedResource Resource, Branch Listener, KnownNumber Priority);
}
