using CfnGen.Rules.PropertyRules.Route53;

namespace CfnGen.Rules.Tests.PropertyRules.Route53;

public sealed class RecordLiesInZoneTests
{
    private readonly RecordLiesInZone rule = new();

    [Fact]
    public void Accepts_names_in_the_zone_and_the_zone_itself()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: A
                  AliasTarget: {DNSName: front.example.net, HostedZoneId: Z0123456789}
              B:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: example.com
                  Type: A
                  AliasTarget: {DNSName: front.example.net, HostedZoneId: Z0123456789}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_other_names_and_a_zone_without_dot()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.anexample.com.
                  Type: A
                  AliasTarget: {DNSName: front.example.net, HostedZoneId: Z0123456789}
              B:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com
                  Name: www.example.com
                  Type: A
                  AliasTarget: {DNSName: front.example.net, HostedZoneId: Z0123456789}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,13) Resources/A/Properties/Name: 'www.anexample.com.' does not lie in the zone 'example.com.': end it in the zone's name.",
                "(12,23) Resources/B/Properties/HostedZoneName: Write 'example.com.': a HostedZoneName ends in a dot.",
            ],
            findings);
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
              Site:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: !If [IsProd, example.com., example.net.]
                  Name: !If [IsProd, www.example.com, www.example.org]
                  Type: A
                  AliasTarget: {DNSName: front.example.net, HostedZoneId: Z0123456789}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,43) Resources/Site/Properties/Name/Fn::If/2: 'www.example.org' does not lie in the zone 'example.net.': end it in the zone's name."], findings);
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
              Site:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: !Ref Name
                  Name: !Sub "www.${Name}"
                  Type: A
                  AliasTarget: {DNSName: front.example.net, HostedZoneId: Z0123456789}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
