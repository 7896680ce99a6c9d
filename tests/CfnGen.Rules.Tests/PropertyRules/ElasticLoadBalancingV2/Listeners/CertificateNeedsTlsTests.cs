using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.Listeners;

public sealed class CertificateNeedsTlsTests
{
    private readonly CertificateNeedsTls rule = new();

    [Theory]
    [InlineData("Protocol: TLS, SslPolicy: !Ref Free, AlpnPolicy: [HTTP2Preferred]")]
    [InlineData("Protocol: HTTP")]
    [InlineData("Protocol: !Ref Free, SslPolicy: !Ref Free")]
    [InlineData("Protocol: !If [IsPlain, HTTP, HTTPS], SslPolicy: !If [IsPlain, !Ref AWS::NoValue, !Ref Free]")]
    [InlineData("Protocol: !If [IsPlain, HTTP, HTTPS], Certificates: [{CertificateArn: !If [IsPlain, !Ref AWS::NoValue, !Ref Free]}]")]
    public void Accepts_what_encryption_needs_and_what_deploy_time_knows(string properties)
    {
        var template = Listener(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_a_plain_listener_has_no_use_for()
    {
        var template = Listener("Protocol: !If [IsPlain, HTTP, HTTPS], SslPolicy: !Ref Free, Certificates: [{CertificateArn: !Ref Free}]");

        var findings = Check.With(rule, template);

        Assert.Equal(
            [
                "(8,57) Resources/It/Properties/SslPolicy: A listener for HTTP has no 'SslPolicy': remove it, or set the protocol to HTTPS.",
                "(8,79) Resources/It/Properties/Certificates: A listener for HTTP has no 'Certificates': remove it, or set the protocol to HTTPS.",
            ],
            findings);
    }

    private static string Listener(string properties) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsPlain: !Equals [!Ref Free, plain]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::Listener
            Properties: { {{properties}} }
        """;
}
