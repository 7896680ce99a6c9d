using CfnGen.Rules.PropertyRules.ElasticLoadBalancing;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancing;

public sealed class ClassicListenerHasACertificateTests
{
    private readonly ClassicListenerHasACertificate rule = new();

    [Theory]
    [InlineData("Protocol: https, SSLCertificateId: !Ref Certificate")]
    [InlineData("Protocol: TCP")]
    [InlineData("Protocol: !Ref Certificate")]
    [InlineData("Protocol: !If [HasOne, SSL, TCP], SSLCertificateId: !If [HasOne, !Ref Certificate, !Ref AWS::NoValue]")]
    public void Accepts_certificates_where_they_are_needed_and_what_deploy_time_knows(string listener)
    {
        var template = LoadBalancer(listener);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_branch_without_one()
    {
        var template = LoadBalancer("Protocol: !If [HasOne, TCP, ssl]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(10,41) Resources/It/Properties/Listeners/0/Protocol/Fn::If/2: A listener for ssl needs 'SSLCertificateId'."], findings);
    }

    private static string LoadBalancer(string listener) => $$"""
        Parameters:
          Certificate: {Type: String}
        Conditions:
          HasOne: !Not [!Equals [!Ref Certificate, '']]
        Resources:
          It:
            Type: AWS::ElasticLoadBalancing::LoadBalancer
            Properties:
              Listeners:
                - { {{listener}} }
        """;
}
