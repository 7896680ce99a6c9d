using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancing;

/// <summary>A classic load balancer speaks to instances on the layer on which clients speak to it.</summary>
internal sealed class ClassicLayersAreEqual : Rule
{
    public override RuleInfo Info { get; } = new("CG3457", Severity.Error,
        "Protocol and InstanceProtocol of a listener are both HTTP or HTTPS, or both TCP or SSL.",
        "Elastic Load Balancing refuses the load balancer.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-listeners.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d]
                  Listeners: [{LoadBalancerPort: '80', InstancePort: '80', Protocol: HTTP, InstanceProtocol: TCP}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d]
                  Listeners: [{LoadBalancerPort: '80', InstancePort: '80', Protocol: HTTP, InstanceProtocol: HTTP}]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var listener in template.Properties.ObjectsOf(ElasticLoadBalancingRuleGroup.Type, "Listeners"))
        {
            foreach (var front in template.Texts(listener, "Protocol"))
            {
                foreach (var back in template.Texts(listener, "InstanceProtocol"))
                {
                    if (IsHttp(front.Text) is { } frontIsHttp && IsHttp(back.Text) == !frontIsHttp && template.CanMeet(front.When, back.When))
                    {
                        yield return At(back.Place, $"A listener for {front.Text}{front.Origin} speaks {(frontIsHttp ? "HTTP or HTTPS" : "TCP or SSL")} to its instances, not {back.Text}{back.Origin}.");
                    }
                }
            }
        }
    }

    private static bool? IsHttp(string protocol) => protocol.ToUpperInvariant() switch
    {
        "HTTP" or "HTTPS" => true,
        "TCP" or "SSL" => false,
        _ => null,
    };
}
