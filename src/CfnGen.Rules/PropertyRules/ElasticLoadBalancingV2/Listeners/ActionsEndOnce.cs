using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

/// <summary>Each request is answered once.</summary>
internal sealed class ActionsEndOnce : Rule
{
    public override RuleInfo Info { get; } = new("CG3434", Severity.Error,
        "The actions of a listener or listener rule hold exactly one that answers: forward, redirect or fixed-response.",
        "Elastic Load Balancing refuses the listener or the rule.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/0123456789abcdef
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: []
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/0123456789abcdef
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: [{Type: fixed-response, FixedResponseConfig: {StatusCode: '404'}}]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var list in template.Properties.ValuesOf(ListenerRuleGroup.Listener, "DefaultActions"))
        {
            if (ProblemOf(list) is { } finding)
            {
                yield return finding;
            }
        }

        foreach (var list in template.Properties.ValuesOf(ListenerRuleGroup.ListenerRule, "Actions"))
        {
            if (ProblemOf(list) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private Finding? ProblemOf(PropertyValue list)
    {
        if (list.Place.Node is not SequenceNode)
        {
            return null;
        }

        Place? first = null;
        var allAreKnown = true;
        foreach (var action in list.Place.Items)
        {
            var type = action["Type"]?.Text;
            allAreKnown &= type is not null;
            if (type is not ("forward" or "redirect" or "fixed-response"))
            {
                continue;
            }

            if (first is not null)
            {
                return At(action, $"'{first["Type"]!.Text}' answers the request already: keep one action of forward, redirect and fixed-response.");
            }

            first = action;
        }

        return first is null && allAreKnown ? At(list.Place, "Nothing answers the request: add an action of the type forward, redirect or fixed-response.") : null;
    }
}
