using CfnGen.Rules.SecurityRules.Network;

namespace CfnGen.Rules.Tests.SecurityRules.Network;

public sealed class TlsIsCurrentTests
{
    private readonly TlsIsCurrent rule = new();

    [Fact]
    public void Accepts_tls_1_2()
    {
        const string Template = """
            Parameters:
              Policy: {Type: String}
            Conditions:
              IsOld: !Equals [!Ref Policy, old]
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties: {LoadBalancerArn: !ImportValue balancer, Protocol: HTTPS, Port: 443, DefaultActions: [], SslPolicy: ELBSecurityPolicy-TLS13-1-2-2021-06}
              Web:
                Type: AWS::CloudFront::Distribution
                Properties:
                  DistributionConfig:
                    ViewerCertificate: {MinimumProtocolVersion: TLSv1.2_2021}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_older_versions()
    {
        const string Template = """
            Parameters:
              Policy: {Type: String}
            Conditions:
              IsOld: !Equals [!Ref Policy, old]
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties: {LoadBalancerArn: !ImportValue balancer, Protocol: HTTPS, Port: 443, DefaultActions: [], SslPolicy: ELBSecurityPolicy-2016-08}
              Web:
                Type: AWS::CloudFront::Distribution
                Properties:
                  DistributionConfig:
                    ViewerCertificate: {MinimumProtocolVersion: TLSv1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,117) Resources/It/Properties/SslPolicy: 'ELBSecurityPolicy-2016-08' still takes TLS 1.0 or 1.1: use ELBSecurityPolicy-TLS13-1-2-2021-06 or a later policy.",
                "(13,53) Resources/Web/Properties/DistributionConfig/ViewerCertificate/MinimumProtocolVersion: 'TLSv1' still takes TLS 1.0 or 1.1: use TLSv1.2_2021 or a later version.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_branch_with_an_older_version()
    {
        const string Template = """
            Parameters:
              Policy: {Type: String}
            Conditions:
              IsOld: !Equals [!Ref Policy, old]
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties: {LoadBalancerArn: !ImportValue balancer, Protocol: HTTPS, Port: 443, DefaultActions: [], SslPolicy: !If [IsOld, ELBSecurityPolicy-TLS-1-1-2017-01, ELBSecurityPolicy-TLS13-1-2-2021-06]}
              Web:
                Type: AWS::CloudFront::Distribution
                Properties:
                  DistributionConfig:
                    ViewerCertificate: {MinimumProtocolVersion: TLSv1.2_2021}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,129) Resources/It/Properties/SslPolicy/Fn::If/1: 'ELBSecurityPolicy-TLS-1-1-2017-01' still takes TLS 1.0 or 1.1: use ELBSecurityPolicy-TLS13-1-2-2021-06 or a later policy.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Policy: {Type: String}
            Conditions:
              IsOld: !Equals [!Ref Policy, old]
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties: {LoadBalancerArn: !ImportValue balancer, Protocol: HTTPS, Port: 443, DefaultActions: [], SslPolicy: !Ref Policy}
              Web:
                Type: AWS::CloudFront::Distribution
                Properties:
                  DistributionConfig:
                    ViewerCertificate: {MinimumProtocolVersion: !Ref Policy}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
