using CfnGen.Rules.PropertyRules.Route53;

namespace CfnGen.Rules.Tests.PropertyRules.Route53;

public sealed class AliasHasNoValuesTests
{
    private readonly AliasHasNoValues rule = new();

    [Fact]
    public void Accepts_an_alias_without_and_values_with_a_lifetime()
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
                  Name: www.example.com.
                  Type: A
                  TTL: 300
                  ResourceRecords: [192.0.2.1]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_both_beside_an_alias()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: A
                  TTL: 300
                  ResourceRecords: [192.0.2.1]
                  AliasTarget: {DNSName: front.example.net, HostedZoneId: Z0123456789}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,7) Resources/Site/Properties/TTL: Remove 'TTL': an alias has that of its target.",
                "(9,7) Resources/Site/Properties/ResourceRecords: Remove 'ResourceRecords': an alias has that of its target.",
            ],
            findings);
    }

    [Fact]
    public void Accepts_what_one_condition_chooses()
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
                  TTL: !If [IsProd, !Ref AWS::NoValue, 300]
                  ResourceRecords: !If [IsProd, !Ref AWS::NoValue, [192.0.2.1]]
                  AliasTarget: !If [IsProd, {DNSName: front.example.net, HostedZoneId: Z0123456789}, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Looks_at_no_value_so_that_functions_count_too()
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
                  TTL: !Ref Name
                  AliasTarget: {DNSName: front.example.net, HostedZoneId: Z0123456789}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(12,7) Resources/Site/Properties/TTL: Remove 'TTL': an alias has that of its target."], findings);
    }
}
