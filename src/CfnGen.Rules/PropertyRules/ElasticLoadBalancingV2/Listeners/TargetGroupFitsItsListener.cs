using CfnGen.Rules.Properties;
using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.TargetGroups;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

/// <summary>A listener forwards to targets that understand it.</summary>
internal sealed class TargetGroupFitsItsListener : Rule
{
    public override RuleInfo Info { get; } = new("CG3440", Severity.Error,
        "A listener for HTTP or HTTPS and each listener rule forwards to a target group for HTTP or HTTPS, a listener for TCP, TLS or UDP to one for neither.",
        "Elastic Load Balancing refuses the listener or the rule.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html")
    {
        Wrong = """
            Resources:
              Group:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties: {Port: 6081, Protocol: GENEVE, VpcId: vpc-0a1b2c3d}
              It:
                Type: AWS::ElasticLoadBalancingV2::ListenerRule
                Properties:
                  ListenerArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/web/0123456789abcdef/0123456789abcdef
                  Priority: 1
                  Conditions: [{Field: path-pattern, Values: [/api/*]}]
                  Actions: [{Type: forward, TargetGroupArn: !Ref Group}]
            """,
        Right = """
            Resources:
              Group:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties: {Port: 80, Protocol: HTTP, VpcId: vpc-0a1b2c3d}
              It:
                Type: AWS::ElasticLoadBalancingV2::ListenerRule
                Properties:
                  ListenerArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/web/0123456789abcdef/0123456789abcdef
                  Priority: 1
                  Conditions: [{Field: path-pattern, Values: [/api/*]}]
                  Actions: [{Type: forward, TargetGroupArn: !Ref Group}]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.Properties.ValuesOf(ListenerRuleGroup.ListenerRule, "TargetGroupArn"))
        {
            if (FirstStranger(template, group, isHttp: true) is { } protocol)
            {
                yield return At(group.Place, $"A listener rule forwards to a target group for HTTP or HTTPS: '{NameOf(template, group)}' is for {protocol.Text}{protocol.Origin}.");
            }
        }

        foreach (var group in template.Properties.ValuesOf(ListenerRuleGroup.Listener, "TargetGroupArn"))
        {
            foreach (var spoken in ProtocolsOf(template, group.Resource, ListenerRuleGroup.Listener))
            {
                if (IsHttp(spoken.Text) is { } isHttp
                    && template.CanMeet(spoken.When, group.When)
                    && FirstStranger(template, group, isHttp) is { } protocol
                    && template.CanMeet(spoken.When, protocol.When))
                {
                    yield return At(group.Place, $"A listener for {spoken.Text}{spoken.Origin} cannot forward to '{NameOf(template, group)}', which is for {protocol.Text}{protocol.Origin}.");
                }
            }
        }
    }

    private static string NameOf(CheckedTemplate template, PropertyValue group) => template.TargetOf(group.Place)!.Resource.Name;

    private static KnownText? FirstStranger(CheckedTemplate template, PropertyValue group, bool isHttp)
    {
        if (template.TargetOf(group.Place) is { Resource: { Type: TargetGroupRuleGroup.Type } target })
        {
            foreach (var protocol in ProtocolsOf(template, target, TargetGroupRuleGroup.Type))
            {
                if (IsHttp(protocol.Text) == !isHttp && template.CanMeet(protocol.When, group.When))
                {
                    return protocol;
                }
            }
        }

        return null;
    }

    private static bool? IsHttp(string protocol) => protocol switch
    {
        "HTTP" or "HTTPS" => true,
        "TCP" or "TLS" or "UDP" or "TCP_UDP" or "GENEVE" => false,
        _ => null,
    };

    private static List<KnownText> ProtocolsOf(CheckedTemplate template, CheckedResource resource, string type)
    {
        var protocols = new List<KnownText>();
        foreach (var checkedObject in template.Properties.ObjectsOf(type))
        {
            if (checkedObject.Resource == resource)
            {
                protocols.AddRange(template.Texts(checkedObject, "Protocol"));
            }
        }

        return protocols;
    }
}
