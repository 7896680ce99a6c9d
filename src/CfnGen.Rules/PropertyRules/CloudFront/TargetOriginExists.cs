using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.CloudFront;

/// <summary>A distribution sends to origins that it has.</summary>
internal sealed class TargetOriginExists : Rule
{
    public override RuleInfo Info { get; } = new("CG3712", Severity.Error,
        "The TargetOriginId of a cache behavior is the Id of an origin or an origin group of the distribution.",
        "CloudFront refuses the distribution.",
        "https://docs.aws.amazon.com/AmazonCloudFront/latest/APIReference/API_CacheBehavior.html")
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
                    DefaultCacheBehavior: {TargetOriginId: sight, ViewerProtocolPolicy: redirect-to-https, CachePolicyId: 658327ea-f89d-4fab-a63d-7e88639e58f6}
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
            """,
    };

    private static readonly string[] Behaviors = ["DefaultCacheBehavior", "CacheBehavior"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var config in template.Properties.ObjectsOf("AWS::CloudFront::Distribution", "DistributionConfig"))
        {
            // Those of old have their origin beside the list.
            if (config.Find("CustomOrigin") is not null || config.Find("S3Origin") is not null)
            {
                continue;
            }

            var origins = Origins(template, config);
            foreach (var behavior in Behaviors)
            {
                foreach (var one in template.Inside(config, behavior))
                {
                    foreach (var target in template.Values(one, "TargetOriginId"))
                    {
                        if (origins.Lack(target.Place))
                        {
                            yield return At(target.Place, $"The distribution has no origin '{target.Place.Text}'.{origins.Suggestion(target.Place.Text!)}");
                        }
                    }
                }
            }
        }
    }

    private static NamesInList Origins(CheckedTemplate template, CheckedObject config)
    {
        var origins = NamesInList.Of(template, config, "Origins", "Id");
        var names = new List<string>(origins.Texts);
        var areAll = origins.AreAll;
        foreach (var groups in template.Inside(config, "OriginGroups"))
        {
            var group = NamesInList.Of(template, groups, "Items", "Id");
            names.AddRange(group.Texts);
            areAll &= group.AreAll;
        }

        return new(names, areAll);
    }
}
