using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

/// <summary>Targets that can fail are checked.</summary>
internal sealed class HealthChecksStayOn : Rule
{
    public override RuleInfo Info { get; } = new("CG3419", Severity.Error,
        "Health checks are turned off for Lambda functions only.",
        "Elastic Load Balancing refuses to turn them off for instances, addresses and load balancers.",
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
                  HealthCheckEnabled: false
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  Port: 80
                  Protocol: HTTP
                  VpcId: vpc-0a1b2c3d
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.Properties.ObjectsOf(TargetGroupRuleGroup.Type))
        {
            foreach (var enabled in template.Texts(group, "HealthCheckEnabled"))
            {
                if (enabled.Text == "false" && (template.CanLack(group, "TargetType", enabled.When) || IsOther(template, group, enabled)))
                {
                    yield return At(enabled.Place, $"Leave the health checks on: only for Lambda functions they can be turned off{enabled.Origin}.");
                }
            }
        }
    }

    private static bool IsOther(CheckedTemplate template, CheckedObject group, KnownText enabled)
    {
        foreach (var kind in template.Texts(group, "TargetType"))
        {
            if (kind.Text is "instance" or "ip" or "alb" && template.CanMeet(kind.When, enabled.When))
            {
                return true;
            }
        }

        return false;
    }
}
