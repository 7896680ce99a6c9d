using CfnGen.Rules.PropertyRules.Route53;

namespace CfnGen.Rules.Tests.PropertyRules.Route53;

public sealed class RecordHasValuesTests
{
    private readonly RecordHasValues rule = new();

    [Fact]
    public void Accepts_values_with_a_lifetime_and_aliases()
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
    public void Reports_what_is_missing()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: A
              B:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: A
                  ResourceRecords: [192.0.2.1]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,5) Resources/A/Properties: Add 'TTL', or AliasTarget.",
                "(4,5) Resources/A/Properties: Add 'ResourceRecords', or AliasTarget.",
                "(10,5) Resources/B/Properties: Add 'TTL', or AliasTarget.",
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
                  TTL: !If [IsProd, !Ref AWS::NoValue, 300]
                  ResourceRecords: [192.0.2.1]
                  AliasTarget: !If [IsProd, !Ref AWS::NoValue, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,5) Resources/Site/Properties: Add 'TTL', or AliasTarget."], findings);
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
                  TTL: !Ref Name
                  ResourceRecords: !Split [",", !Ref Name]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
