using CfnGen.Rules.PropertyRules.CloudFront;

namespace CfnGen.Rules.Tests.PropertyRules.CloudFront;

public sealed class CertificateIsInVirginiaTests
{
    private readonly CertificateIsInVirginia rule = new();

    [Fact]
    public void Accepts_a_certificate_of_us_east_1()
    {
        const string Template = """
            Resources:
              Web:
                Type: AWS::CloudFront::Distribution
                Properties:
                  DistributionConfig:
                    Enabled: true
                    Origins:
                      - {Id: site, DomainName: origin.example.com, CustomOriginConfig: {OriginProtocolPolicy: https-only}}
                    DefaultCacheBehavior: {TargetOriginId: site, ViewerProtocolPolicy: redirect-to-https, CachePolicyId: 658327ea-f89d-4fab-a63d-7e88639e58f6}
                    ViewerCertificate: {AcmCertificateArn: arn:aws:acm:us-east-1:111122223333:certificate/a, SslSupportMethod: sni-only}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_one_of_another_region()
    {
        const string Template = """
            Resources:
              Web:
                Type: AWS::CloudFront::Distribution
                Properties:
                  DistributionConfig:
                    Enabled: true
                    Origins:
                      - {Id: site, DomainName: origin.example.com, CustomOriginConfig: {OriginProtocolPolicy: https-only}}
                    DefaultCacheBehavior: {TargetOriginId: site, ViewerProtocolPolicy: redirect-to-https, CachePolicyId: 658327ea-f89d-4fab-a63d-7e88639e58f6}
                    ViewerCertificate: {AcmCertificateArn: arn:aws:acm:eu-west-1:111122223333:certificate/a, SslSupportMethod: sni-only}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,48) Resources/Web/Properties/DistributionConfig/ViewerCertificate/AcmCertificateArn: Use a certificate of us-east-1, and not of eu-west-1: CloudFront takes no other."], findings);
    }

    [Fact]
    public void Reports_it_in_a_branch()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Web:
                Type: AWS::CloudFront::Distribution
                Properties:
                  DistributionConfig:
                    Enabled: true
                    Origins:
                      - {Id: site, DomainName: origin.example.com, CustomOriginConfig: {OriginProtocolPolicy: https-only}}
                    DefaultCacheBehavior: {TargetOriginId: site, ViewerProtocolPolicy: redirect-to-https, CachePolicyId: 658327ea-f89d-4fab-a63d-7e88639e58f6}
                    ViewerCertificate: {AcmCertificateArn: !If [IsProd, arn:aws:acm:us-east-1:111122223333:certificate/a, arn:aws:acm:eu-west-1:111122223333:certificate/a], SslSupportMethod: sni-only}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(14,111) Resources/Web/Properties/DistributionConfig/ViewerCertificate/AcmCertificateArn/Fn::If/2: Use a certificate of us-east-1, and not of eu-west-1: CloudFront takes no other."], findings);
    }

    [Fact]
    public void Leaves_a_certificate_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Web:
                Type: AWS::CloudFront::Distribution
                Properties:
                  DistributionConfig:
                    Enabled: true
                    Origins:
                      - {Id: site, DomainName: origin.example.com, CustomOriginConfig: {OriginProtocolPolicy: https-only}}
                    DefaultCacheBehavior: {TargetOriginId: site, ViewerProtocolPolicy: redirect-to-https, CachePolicyId: 658327ea-f89d-4fab-a63d-7e88639e58f6}
                    ViewerCertificate: {AcmCertificateArn: !Ref Name, SslSupportMethod: sni-only}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
