using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.CloudFront;

/// <summary>The certificate of a distribution lies where CloudFront looks for it.</summary>
internal sealed class CertificateIsInVirginia : Rule
{
    public override RuleInfo Info { get; } = new("CG3714", Severity.Error,
        "The certificate of a distribution is one of the region us-east-1.",
        "CloudFront, which is of all regions, refuses certificates of any other.",
        "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html")
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
                    ViewerCertificate: {AcmCertificateArn: arn:aws:acm:eu-west-1:111122223333:certificate/0a1b2c3d-1111-2222-3333-444455556666, SslSupportMethod: sni-only}
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
                    ViewerCertificate: {AcmCertificateArn: arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-1111-2222-3333-444455556666, SslSupportMethod: sni-only}
            """,
    };

    private const int RegionPart = 3;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var certificate in template.Properties.ObjectsOf("AWS::CloudFront::Distribution", "ViewerCertificate"))
        {
            foreach (var arn in template.Texts(certificate, "AcmCertificateArn"))
            {
                // China has a CloudFront of its own.
                if (arn.Text.StartsWith("arn:aws:acm:", StringComparison.Ordinal) && arn.Text.Split(':')[RegionPart] is { Length: > 0 } region && region != "us-east-1")
                {
                    yield return At(arn.Place, $"Use a certificate of us-east-1, and not of {region}{arn.Origin}: CloudFront takes no other.");
                }
            }
        }
    }
}
