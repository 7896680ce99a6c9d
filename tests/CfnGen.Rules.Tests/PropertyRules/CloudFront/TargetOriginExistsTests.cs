using CfnGen.Rules.PropertyRules.CloudFront;

namespace CfnGen.Rules.Tests.PropertyRules.CloudFront;

public sealed class TargetOriginExistsTests
{
    private readonly TargetOriginExists rule = new();

    [Fact]
    public void Accepts_origins_and_groups_of_the_distribution()
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
                    CacheBehaviors: [{PathPattern: /a, TargetOriginId: both, ViewerProtocolPolicy: https-only}]
                    OriginGroups: {Quantity: 1, Items: [{Id: both, FailoverCriteria: {StatusCodes: {Quantity: 1, Items: [500]}}, Members: {Quantity: 2, Items: [{OriginId: site}, {OriginId: site}]}}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_others()
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
                    DefaultCacheBehavior: {TargetOriginId: sight, ViewerProtocolPolicy: redirect-to-https, CachePolicyId: 658327ea-f89d-4fab-a63d-7e88639e58f6}
                    CacheBehaviors: [{PathPattern: /a, TargetOriginId: other, ViewerProtocolPolicy: https-only}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(9,48) Resources/Web/Properties/DistributionConfig/DefaultCacheBehavior/TargetOriginId: The distribution has no origin 'sight'.",
                "(10,60) Resources/Web/Properties/DistributionConfig/CacheBehaviors/0/TargetOriginId: The distribution has no origin 'other'.",
            ],
            findings);
    }

    [Fact]
    public void Looks_into_both_branches()
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
                    DefaultCacheBehavior: {TargetOriginId: !If [IsProd, site, sight], ViewerProtocolPolicy: redirect-to-https, CachePolicyId: 658327ea-f89d-4fab-a63d-7e88639e58f6}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(13,67) Resources/Web/Properties/DistributionConfig/DefaultCacheBehavior/TargetOriginId/Fn::If/2: The distribution has no origin 'sight'."], findings);
    }

    [Fact]
    public void Leaves_names_alone_that_only_the_deployment_knows()
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
                      - {Id: !Ref Name, DomainName: origin.example.com, CustomOriginConfig: {OriginProtocolPolicy: https-only}}
                    DefaultCacheBehavior: {TargetOriginId: site, ViewerProtocolPolicy: redirect-to-https, CachePolicyId: 658327ea-f89d-4fab-a63d-7e88639e58f6}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
