using System.Globalization;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

/// <summary>The codes that mean health are codes.</summary>
internal sealed class MatcherCodesHaveTheirForm : Rule
{
    public override RuleInfo Info { get; } = new("CG3415", Severity.Error,
        "The codes of a Matcher are numbers and ranges parted by commas: from 200 to 599 for HTTP, from 0 to 99 for gRPC.",
        "Elastic Load Balancing refuses the target group.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Matcher.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  Port: 80
                  Protocol: HTTP
                  VpcId: vpc-0a1b2c3d
                  Matcher: {HttpCode: 2xx}
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  Port: 80
                  Protocol: HTTP
                  VpcId: vpc-0a1b2c3d
                  Matcher: {HttpCode: 200-299}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var matcher in template.Properties.ObjectsOf(TargetGroupRuleGroup.Type, "Matcher"))
        {
            foreach (var codes in template.Texts(matcher, "HttpCode"))
            {
                if (!AreCodes(codes.Text, 200, 599))
                {
                    yield return At(codes.Place, $"Write codes from 200 to 599 such as 200,202 or 200-299, not '{codes.Text}'{codes.Origin}.");
                }
            }

            foreach (var codes in template.Texts(matcher, "GrpcCode"))
            {
                if (!AreCodes(codes.Text, 0, 99))
                {
                    yield return At(codes.Place, $"Write codes from 0 to 99 such as 0,1 or 0-5, not '{codes.Text}'{codes.Origin}.");
                }
            }
        }
    }

    private static bool AreCodes(string text, int least, int most)
    {
        foreach (var piece in text.Split(','))
        {
            var hyphen = piece.IndexOf('-', StringComparison.Ordinal);
            var (first, last) = hyphen < 0 ? (piece, piece) : (piece[..hyphen], piece[(hyphen + 1)..]);
            if (Code(first) is not { } low || Code(last) is not { } high || low > high || low < least || high > most)
            {
                return false;
            }
        }

        return true;
    }

    private static int? Code(string text) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : null;
}
