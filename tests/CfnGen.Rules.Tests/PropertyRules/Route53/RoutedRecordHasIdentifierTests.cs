using CfnGen.Rules.PropertyRules.Route53;

namespace CfnGen.Rules.Tests.PropertyRules.Route53;

public sealed class RoutedRecordHasIdentifierTests
{
    private readonly RoutedRecordHasIdentifier rule = new();

    [Fact]
    public void Accepts_an_identifier_and_simple_records()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: A
                  Weight: 10
                  SetIdentifier: blue
                  AliasTarget: {DNSName: front.example.net, HostedZoneId: Z0123456789}
              B:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: A
                  AliasTarget: {DNSName: front.example.net, HostedZoneId: Z0123456789}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_record_without()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: A
                  Weight: 10
                  AliasTarget: {DNSName: front.example.net, HostedZoneId: Z0123456789}
              B:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: A
                  Failover: PRIMARY
                  AliasTarget: {DNSName: front.example.net, HostedZoneId: Z0123456789}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,7) Resources/A/Properties/Weight: Add SetIdentifier: a record with Weight needs it.",
                "(16,7) Resources/B/Properties/Failover: Add SetIdentifier: a record with Failover needs it.",
            ],
            findings);
    }

    [Fact]
    public void Follows_conditions()
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
                  Name: www.example.com.
                  Type: A
                  Weight: !If [IsProd, 10, !Ref AWS::NoValue]
                  Region: !If [IsProd, !Ref AWS::NoValue, eu-west-1]
                  SetIdentifier: !If [IsProd, !Ref AWS::NoValue, blue]
                  AliasTarget: {DNSName: front.example.net, HostedZoneId: Z0123456789}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(12,7) Resources/Site/Properties/Weight: Add SetIdentifier: a record with Weight needs it."], findings);
    }

    [Fact]
    public void Leaves_functions_alone()
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
                  Name: www.example.com.
                  Type: A
                  Weight: !Ref Name
                  SetIdentifier: !Ref Name
                  AliasTarget: {DNSName: front.example.net, HostedZoneId: Z0123456789}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
