using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.CloudFront;

/// <summary>A name under which a distribution is asked for is one of DNS.</summary>
internal sealed class DistributionAliasIsDomain : Rule
{
    public override RuleInfo Info { get; } = new("CG3711", Severity.Error,
        "The Aliases of a distribution are domain names; only the whole first part may be a star.",
        "CloudFront refuses the distribution.",
        "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html")
    {
        Wrong = """
            Resources:
              Web:
                Type: AWS::CloudFront::Distribution
                Properties:
                  DistributionConfig:
                    Enabled: true
                    Origins:
                      - {Id: site, DomainName: origin.example.com, CustomOriginConfig: {OriginProtocolPolicy: https-only}}
                    DefaultCacheBehavior: {TargetOriginId: site, ViewerProtocolPolicy: redirect-to-https, CachePolicyId: 658327ea-f89d-4fab-a63d-7e88639e58f6}
                    Aliases: [https://www.example.com]
            """,
        Right = """
            Resources:
              Web:
                Type: AWS::CloudFront::Distribution
                Properties:
                  DistributionConfig:
                    Enabled: true
                    Origins:
                      - {Id: site, DomainName: origin.example.com, CustomOriginConfig: {OriginProtocolPolicy: https-only}}
                    DefaultCacheBehavior: {TargetOriginId: site, ViewerProtocolPolicy: redirect-to-https, CachePolicyId: 658327ea-f89d-4fab-a63d-7e88639e58f6}
                    Aliases: [www.example.com]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var aliases in template.Properties.ValuesOf("AWS::CloudFront::Distribution", "Aliases"))
        {
            foreach (var item in aliases.Place.Items)
            {
                foreach (var branch in Branches.Of(item, aliases.When, template.Conditions))
                {
                    if (template.TextOf(branch) is { Text.Length: > 0 } alias && !IsDomain(alias.Text))
                    {
                        yield return At(alias.Place, $"'{alias.Text}'{alias.Origin} is no domain name: write it as www.example.com or *.example.com.");
                    }
                }
            }
        }
    }

    private static bool IsDomain(string text)
    {
        var labels = text.Split('.');
        for (var index = 0; index < labels.Length; index++)
        {
            if (!IsLabel(labels[index]) && !(index == 0 && labels[index] == "*"))
            {
                return false;
            }
        }

        return labels.Length > 1;
    }

    // Names are not told apart by case, and some have underscores.
    private static bool IsLabel(string label)
    {
        foreach (var letter in label)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_'))
            {
                return false;
            }
        }

        return label.Length is > 0 and < 64;
    }
}
