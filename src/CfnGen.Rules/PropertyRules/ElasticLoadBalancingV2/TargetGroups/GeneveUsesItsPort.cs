using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

/// <summary>Appliances behind a gateway load balancer listen where the protocol says.</summary>
internal sealed class GeneveUsesItsPort : Rule
{
    public override RuleInfo Info { get; } = new("CG3412", Severity.Error,
        "A target group with the protocol GENEVE has the port 6081.",
        "Elastic Load Balancing refuses any other port.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/target-groups.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  Port: 80
                  Protocol: GENEVE
                  VpcId: vpc-0a1b2c3d
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  Port: 6081
                  Protocol: GENEVE
                  VpcId: vpc-0a1b2c3d
            """,
    };

    private const double Geneve = 6081;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.Properties.ObjectsOf(TargetGroupRuleGroup.Type))
        {
            foreach (var protocol in template.Texts(group, "Protocol"))
            {
                foreach (var port in template.Numbers(group, "Port"))
                {
                    if (protocol.Text == "GENEVE" && !port.Number.Equals(Geneve) && template.CanMeet(protocol.When, port.When))
                    {
                        yield return At(port.Place, $"The port of GENEVE{protocol.Origin} is 6081, not {port.Text}{port.Origin}.");
                    }
                }
            }
        }
    }
}
