using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

/// <summary>Health is asked at a path.</summary>
internal sealed class HealthCheckPathFits : Rule
{
    public override RuleInfo Info { get; } = new("CG3417", Severity.Error,
        "HealthCheckPath begins with a slash.",
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
                  HealthCheckPath: health
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  Port: 80
                  Protocol: HTTP
                  VpcId: vpc-0a1b2c3d
                  HealthCheckPath: /health
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.Properties.ObjectsOf(TargetGroupRuleGroup.Type))
        {
            foreach (var path in template.Texts(group, "HealthCheckPath"))
            {
                // An empty default mostly stands for a check by TCP.
                if (path.Text.Length > 0 && !path.Text.StartsWith('/'))
                {
                    yield return At(path.Place, $"Begin the path with a slash: '/{path.Text}', not '{path.Text}'{path.Origin}.");
                }
            }
        }
    }
}
