using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

/// <summary>A target group says how its targets are reached, unless it is a function that is called.</summary>
internal sealed class TargetGroupFitsItsTargets : Rule
{
    public override RuleInfo Info { get; } = new("CG3411", Severity.Error,
        "A target group for a Lambda function has no Port, Protocol or VpcId, and any other one has all three.",
        "Elastic Load Balancing refuses the group. Without TargetType it is for instances.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  TargetType: ip
                  Port: 80
                  VpcId: vpc-0a1b2c3d
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  TargetType: ip
                  Port: 80
                  Protocol: HTTP
                  VpcId: vpc-0a1b2c3d
            """,
    };

    private static readonly string[] Needed = ["Port", "Protocol", "VpcId"];
    private static readonly string[] NotOfFunctions = ["Port", "Protocol", "VpcId", "ProtocolVersion", "HealthCheckPort", "HealthCheckProtocol"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.Properties.ObjectsOf(TargetGroupRuleGroup.Type))
        {
            foreach (var property in group.Find("TargetType") is null ? Needed : [])
            {
                if (template.CanLack(group, property, group.When))
                {
                    yield return AtKey(group.Place, $"A target group needs '{property}', unless its TargetType is lambda.");
                }
            }

            foreach (var kind in template.Texts(group, "TargetType"))
            {
                foreach (var property in kind.Text == "lambda" ? NotOfFunctions : Needed)
                {
                    if (kind.Text == "lambda" && template.CanHave(group, property, kind.When))
                    {
                        yield return AtKey(group.Find(property)!, $"A target group for a function{kind.Origin} has no '{property}': remove it.");
                    }
                    else if (kind.Text is "instance" or "ip" or "alb" && template.CanLack(group, property, kind.When))
                    {
                        yield return At(kind.Place, $"A target group of the type '{kind.Text}'{kind.Origin} needs '{property}'.");
                    }
                }
            }
        }
    }
}
