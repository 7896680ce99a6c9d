using CfnGen.Rules.PropertyRules.CloudFront;

namespace CfnGen.Rules.Tests.PropertyRules.CloudFront;

public sealed class DistributionAliasIsDomainTests
{
    private readonly DistributionAliasIsDomain rule = new();

    [Fact]
    public void Accepts_names_and_a_star_in_front()
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
                    Aliases: [www.example.com, "*.example.com", example.com]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_no_name()
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
                    Aliases: [https://www.example.com, "www.*.example.com", localhost]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,19) Resources/Web/Properties/DistributionConfig/Aliases/0: 'https://www.example.com' is no domain name: write it as www.example.com or *.example.com.",
                "(10,44) Resources/Web/Properties/DistributionConfig/Aliases/1: 'www.*.example.com' is no domain name: write it as www.example.com or *.example.com.",
                "(10,65) Resources/Web/Properties/DistributionConfig/Aliases/2: 'localhost' is no domain name: write it as www.example.com or *.example.com.",
            ],
            findings);
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
                    Aliases: [!If [IsProd, www.example.com, www example com]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(14,49) Resources/Web/Properties/DistributionConfig/Aliases/0/Fn::If/2: 'www example com' is no domain name: write it as www.example.com or *.example.com."], findings);
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
                      - {Id: site, DomainName: origin.example.com, CustomOriginConfig: {OriginProtocolPolicy: https-only}}
                    DefaultCacheBehavior: {TargetOriginId: site, ViewerProtocolPolicy: redirect-to-https, CachePolicyId: 658327ea-f89d-4fab-a63d-7e88639e58f6}
                    Aliases: [!Ref Name]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
