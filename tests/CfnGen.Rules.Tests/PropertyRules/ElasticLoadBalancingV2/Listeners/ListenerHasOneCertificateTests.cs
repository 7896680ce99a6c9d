using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.Listeners;

public sealed class ListenerHasOneCertificateTests
{
    private readonly ListenerHasOneCertificate rule = new();

    [Theory]
    [InlineData("[{CertificateArn: !Ref One}]")]
    [InlineData("!If [HasOne, [{CertificateArn: !Ref One}], !Ref AWS::NoValue]")]
    [InlineData("[!If [HasOne, {CertificateArn: !Ref One}, !Ref AWS::NoValue], !If [HasOne, !Ref AWS::NoValue, {CertificateArn: !Ref One}]]")]
    public void Accepts_one_certificate(string certificates)
    {
        var template = Listener(certificates);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_second()
    {
        var template = Listener("[{CertificateArn: !Ref One}, {CertificateArn: two}]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(9,50) Resources/It/Properties/Certificates/1: A listener takes one certificate: add this one with a resource of the type AWS::ElasticLoadBalancingV2::ListenerCertificate."], findings);
    }

    private static string Listener(string certificates) => $$"""
        Parameters:
          One: {Type: String}
        Conditions:
          HasOne: !Not [!Equals [!Ref One, '']]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::Listener
            Properties:
              Certificates: {{certificates}}
        """;
}
