using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Tests.Properties;

public sealed class PresenceTests
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

        var canLackPolicy = template.CanLack(listener, "SslPolicy", protocol.When);

        Assert.False(canLackPolicy);
        Assert.True(template.CanHave(listener, "SslPolicy", protocol.When));
    }

    [Fact]
    public void A_default_meets_what_other_parameters_decide()
    {
        var (template, listener) = Read();
        var protocol = Assert.Single(template.Texts(listener, "Protocol"));

        var canLackCertificate = template.CanLack(listener, "Certificates", protocol.When);

        Assert.True(canLackCertificate);
        Assert.True(template.CanHave(listener, "Certificates", protocol.When));
    }

    [Theory]
    [InlineData("1", "2", true)]
    [InlineData("!If [IsNone, 1, !Ref AWS::NoValue]", "!If [IsNone, !Ref AWS::NoValue, 2]", false)]
    [InlineData("!If [IsNone, 1, !Ref AWS::NoValue]", "!Ref Size", true)]
    [InlineData("!If [IsNone, !Ref AWS::NoValue, 1]", "!Ref Size", false)]
    public void Two_numbers_meet_where_the_template_can_have_both(string least, string most, bool expected)
    {
        var template = new CheckedTemplate(Check.Read($$$$"""
            Parameters: {Size: {Type: Number, Default: 0}}
            Conditions: {IsNone: !Equals [!Ref Size, 0]}
            Resources: {Group: {Type: AWS::AutoScaling::AutoScalingGroup, Properties: {MinSize: {{{{least}}}}, MaxSize: {{{{most}}}} } } }
            """));
        var group = template.Properties.Objects[0];

        var canMeet = template.CanMeet(template.Numbers(group, "MinSize")[0].When, template.Numbers(group, "MaxSize")[0].When);

        Assert.Equal(expected, canMeet);
    }

    private static (CheckedTemplate Template, CheckedObject Listener) Read()
    {
        var template = new CheckedTemplate(Check.Read(Template));
        return (template, Assert.Single(template.Properties.ObjectsOf("AWS::ElasticLoadBalancingV2::Listener")));
    }
}
