using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.CloudFront;

/// <summary>The origins of a distribution have different names.</summary>
internal sealed class OriginIdsDiffer : Rule
{
    public override RuleInfo Info { get; } = new("CG3713", Severity.Error,
        "No two origins of a distribution have the same Id.",
        "CloudFront refuses the distribution.",
        "https://docs.aws.amazon.com/AmazonCloudFront/latest/APIReference/API_Origin.html")
    {
        Wrong = """
            Resources:
              Web:
                Type: AWS::CloudFront::Distribution
                Properties:
                  DistributionConfig:
                    Enabled: true
                    Origins:
                      - {Id: site, DomainName: a.example.com, CustomOriginConfig: {OriginProtocolPolicy: https-only}}
                      - {Id: site, DomainName: b.example.com, CustomOriginConfig: {OriginProtocolPolicy: https-only}}
                    DefaultCacheBehavior: {TargetOriginId: site, ViewerProtocolPolicy: redirect-to-https, CachePolicyId: 658327ea-f89d-4fab-a63d-7e88639e58f6}
            """,
        Right = """
            Resources:
              Web:
                Type: AWS::CloudFront::Distribution
                Properties:
                  DistributionConfig:
                    Enabled: true
                    Origins:
                      - {Id: site, DomainName: a.example.com, CustomOriginConfig: {OriginProtocolPolicy: https-only}}
                      - {Id: files, DomainName: b.example.com, CustomOriginConfig: {OriginProtocolPolicy: https-only}}
                    DefaultCacheBehavior: {TargetOriginId: site, ViewerProtocolPolicy: redirect-to-https, CachePolicyId: 658327ea-f89d-4fab-a63d-7e88639e58f6}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var config in template.Properties.ObjectsOf("AWS::CloudFront::Distribution", "DistributionConfig"))
        {
            var names = new List<KnownText>();
            foreach (var origin in template.Inside(config, "Origin"))
            {
                foreach (var id in template.Texts(origin, "Id"))
                {
                    if (names.Exists(other => other.Text == id.Text && template.CanMeet(other.When, id.When)))
                    {
                        yield return At(id.Place, $"Choose another Id: an origin before is called '{id.Text}'{id.Origin} too.");
                    }

                    names.Add(id);
                }
            }
        }
    }
}
