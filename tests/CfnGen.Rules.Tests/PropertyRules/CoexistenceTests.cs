using CfnGen.Rules.PropertyRules;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Tests.PropertyRules;

public sealed class CoexistenceTests
{
    private const string Template = """
        Parameters:
          Protocol: {Type: String, Default: HTTPS}
          Certificate: {Type: String, Default: ''}
        Conditions:
          IsHttps: !Equals [!Ref Protocol, HTTPS]
          HasCertificate: !Not [!Equals [!Ref Certificate, '']]
        Resources:
          Listener:
            Type: AWS::ElasticLoadBalancingV2::Listener
            Properties:
              Protocol: !Ref Protocol
              SslPolicy: !If [IsHttps, strict, !Ref AWS::NoValue]
              Certificates: !If [HasCertificate, [{CertificateArn: !Ref Certificate}], !Ref AWS::NoValue]
        """;

    [Fact]
    public void A_default_meets_only_conditions_that_hold_of_it()
    {
        var (template, listener) = Read();
        var protocol = Assert.Single(template.Texts(listener, "Protocol"));

        var canLackPolicy = template.CanLack(listener, "SslPolicy", protocol);

        Assert.False(canLackPolicy);
        Assert.True(template.CanHave(listener, "SslPolicy", protocol));
    }

    [Fact]
    public void A_default_meets_what_other_parameters_decide()
    {
        var (template, listener) = Read();
        var protocol = Assert.Single(template.Texts(listener, "Protocol"));

        var canLackCertificate = template.CanLack(listener, "Certificates", protocol);

        Assert.True(canLackCertificate);
        Assert.True(template.CanHave(listener, "Certificates", protocol));
    }

    private static (CheckedTemplate Template, CheckedObject Listener) Read()
    {
        var template = new CheckedTemplate(Check.Read(Template));
        return (template, Assert.Single(template.Properties.ObjectsOf("AWS::ElasticLoadBalancingV2::Listener")));
    }
}
