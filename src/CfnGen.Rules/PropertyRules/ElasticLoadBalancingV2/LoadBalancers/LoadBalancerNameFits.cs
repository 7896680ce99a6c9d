using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;

/// <summary>A load balancer or target group has a name that becomes part of a host name.</summary>
internal sealed class LoadBalancerNameFits : Rule
{
    public override RuleInfo Info { get; } = new("CG3401", Severity.Error,
        "The name of a load balancer or target group has at most 32 letters, digits and hyphens, none of them first or last, and that of a load balancer does not begin with internal-.",
        "Elastic Load Balancing refuses it.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  Name: web_servers
                  Port: 80
                  Protocol: HTTP
                  VpcId: vpc-0a1b2c3d
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  Name: web-servers
                  Port: 80
                  Protocol: HTTP
                  VpcId: vpc-0a1b2c3d
            """,
    };

    private const int MaxLength = 32;
    private const string TargetGroup = "AWS::ElasticLoadBalancingV2::TargetGroup";

    private static readonly string[][] Names =
    [
        ["AWS::ElasticLoadBalancingV2::LoadBalancer", "Name"],
        [TargetGroup, "Name"],
        ["AWS::ElasticLoadBalancing::LoadBalancer", "LoadBalancerName"],
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var name in Names)
        {
            foreach (var value in template.Properties.ValuesOf(name[0], name[1]))
            {
                foreach (var literal in Literals.Of(value, template))
                {
                    if (ProblemOf(literal.Text, name[0]) is { } problem)
                    {
                        yield return At(literal.Place, $"'{literal.Text}'{literal.Origin} {problem}.");
                    }
                }
            }
        }
    }

    private static string? ProblemOf(string text, string type)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character != '-')
            {
                return $"holds '{character}': use letters, digits and hyphens";
            }
        }

        return text.Length > MaxLength ? $"has {Digits.Of(text.Length)} characters: {Digits.Of(MaxLength)} are allowed"
            : text.StartsWith('-') || text.EndsWith('-') ? "begins or ends with a hyphen: remove it"
            : type == "AWS::ElasticLoadBalancingV2::LoadBalancer" && text.StartsWith("internal-", StringComparison.Ordinal) ? "begins with internal-, which only AWS may put there: choose another name"
            : null;
    }
}
