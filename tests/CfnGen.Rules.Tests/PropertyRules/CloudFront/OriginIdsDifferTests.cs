using CfnGen.Rules.PropertyRules.CloudFront;

namespace CfnGen.Rules.Tests.PropertyRules.CloudFront;

public sealed class OriginIdsDifferTests
{
    private readonly OriginIdsDiffer rule = new();

    [Fact]
    public void Accepts_different_names()
    {
        const string Template = """
            Resources:
              Web:
                Type: AWS::CloudFront::Distribution
                Properties:
                  DistributionConfig:
                    Enabled: true
                    Origins: [{Id: a, DomainName: a.example.com}, {Id: b, DomainName: b.example.com}]
                    DefaultCacheBehavior: {TargetOriginId: a, ViewerProtocolPolicy: allow-all}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_name_that_stands_twice()
    {
        const string Template = """
            Resources:
              Web:
                Type: AWS::CloudFront::Distribution
                Properties:
                  DistributionConfig:
                    Enabled: true
                    Origins: [{Id: a, DomainName: a.example.com}, {Id: a, DomainName: b.example.com}]
                    DefaultCacheBehavior: {TargetOriginId: a, ViewerProtocolPolicy: allow-all}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,60) Resources/Web/Properties/DistributionConfig/Origins/1/Id: Choose another Id: an origin before is called 'a' too."], findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
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
                    Origins: [!If [IsProd, {Id: a, DomainName: a.example.com}, {Id: b, DomainName: a.example.com}], {Id: !If [IsProd, b, a], DomainName: b.example.com}]
                    DefaultCacheBehavior: {TargetOriginId: a, ViewerProtocolPolicy: allow-all}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
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
                    Origins: [{Id: !Ref Name, DomainName: a.example.com}, {Id: !Ref Name, DomainName: b.example.com}]
                    DefaultCacheBehavior: {TargetOriginId: a, ViewerProtocolPolicy: allow-all}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
