using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.Listeners;

public sealed class ListenerHasACertificateTests
{
    private readonly ListenerHasACertificate rule = new();

    [Theory]
    [InlineData("Protocol: HTTPS, Certificates: [{CertificateArn: !Ref Certificate}]")]
    [InlineData("Protocol: HTTP")]
    [InlineData("Protocol: !Ref Certificate")]
    [InlineData("Protocol: !If [HasOne, HTTPS, HTTP], Certificates: !If [HasOne, [{CertificateArn: !Ref Certificate}], !Ref AWS::NoValue]")]
    public void Accepts_certificates_where_they_are_needed_and_what_deploy_time_knows(string properties)
    {
        var template = Listener(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_branch_without_one()
    {
        var template = Listener("Protocol: HTTPS, Certificates: !If [HasOne, [{CertificateArn: !Ref Certificate}], !Ref AWS::NoValue]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(8,29) Resources/It/Properties/Protocol: A listener for HTTPS needs 'Certificates'."], findings);
    }

    private static string Listener(string properties) => $$"""
        Parameters:
          Certificate: {Type: String}
        Conditions:
          HasOne: !Not [!Equals [!Ref Certificate, '']]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancingV2::Listener
            Properties: { {{properties}} }
        """;
}
