using CfnGen.Rules.PropertyRules.Route53;

namespace CfnGen.Rules.Tests.PropertyRules.Route53;

public sealed class CnameIsNotAtApexTests
{
    private readonly CnameIsNotAtApex rule = new();

    [Fact]
    public void Accepts_names_below_and_other_types()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: CNAME
                  TTL: 300
                  ResourceRecords: [www.example.net]
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
    public void Reports_the_zone_itself()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: example.com
                  Type: CNAME
                  TTL: 300
                  ResourceRecords: [www.example.net]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,13) Resources/Site/Properties/Type: Use an alias of type A and AliasTarget: 'example.com' is the zone itself, which can be no CNAME."], findings);
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
                  HostedZoneName: example.com.
                  Name: !If [IsProd, example.com., www.example.com]
                  Type: !If [IsProd, A, CNAME]
                  TTL: 300
                  ResourceRecords: [192.0.2.1]
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
              Site:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: !Ref Name
                  Name: !Ref Name
                  Type: CNAME
                  TTL: 300
                  ResourceRecords: [www.example.net]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
