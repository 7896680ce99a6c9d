using System.Globalization;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

/// <summary>Health is asked at a port.</summary>
internal sealed class HealthCheckPortFits : Rule
{
    public override RuleInfo Info { get; } = new("CG3418", Severity.Error,
        "HealthCheckPort is traffic-port or a number from 1 to 65535.",
        "Elastic Load Balancing refuses the target group.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  Port: 80
                  Protocol: HTTP
                  VpcId: vpc-0a1b2c3d
                  HealthCheckPort: traffic
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  Port: 80
                  Protocol: HTTP
                  VpcId: vpc-0a1b2c3d
                  HealthCheckPort: traffic-port
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.Properties.ObjectsOf(TargetGroupRuleGroup.Type))
        {
            foreach (var port in template.Texts(group, "HealthCheckPort"))
            {
                if (port.Text != "traffic-port"
                    && !(int.TryParse(port.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 65535))
                {
                    yield return At(port.Place, $"Use traffic-port or a number from 1 to 65535, not '{port.Text}'{port.Origin}.");
                }
            }
        }
    }
}
