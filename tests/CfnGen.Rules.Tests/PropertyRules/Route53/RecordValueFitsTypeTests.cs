using CfnGen.Rules.PropertyRules.Route53;

namespace CfnGen.Rules.Tests.PropertyRules.Route53;

public sealed class RecordValueFitsTypeTests
{
    private readonly RecordValueFitsType rule = new();

    [Fact]
    public void Accepts_values_of_each_type()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: A
                  TTL: 300
                  ResourceRecords: [192.0.2.1, 192.0.2.2]
              Six:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: AAAA
                  TTL: 300
                  ResourceRecords: ["2001:db8::1"]
              Name:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: CNAME
                  TTL: 300
                  ResourceRecords: [www.example.net]
              Mail:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: MX
                  TTL: 300
                  ResourceRecords: [10 mail.example.com]
              Text:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: TXT
                  TTL: 300
                  ResourceRecords: ['"v=spf1 -all"', '"a" "b"']
              Other:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: SRV
                  TTL: 300
                  ResourceRecords: [1 10 5269 xmpp.example.com]
              Issuer:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: CAA
                  TTL: 300
                  ResourceRecords: ['0 issue "amazon.com"']
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_values_of_another_form()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: A
                  TTL: 300
                  ResourceRecords: [www.example.net, 192.0.2.256]
              Six:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: AAAA
                  TTL: 300
                  ResourceRecords: [192.0.2.1]
              Name:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: CNAME
                  TTL: 300
                  ResourceRecords: [a.example.net, b.example.net]
              Mail:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: MX
                  TTL: 300
                  ResourceRecords: [mail.example.com]
              Text:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: TXT
                  TTL: 300
                  ResourceRecords: [v=spf1 -all]
              Other:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: SRV
                  TTL: 300
                  ResourceRecords: [xmpp.example.com]
              Issuer:
                Type: AWS::Route53::RecordSet
                Properties:
                  HostedZoneName: example.com.
                  Name: www.example.com.
                  Type: CAA
                  TTL: 300
                  ResourceRecords: [amazon.com]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(9,25) Resources/A/Properties/ResourceRecords/0: 'www.example.net' is no value for A: write four numbers as in 192.0.2.1.",
                "(9,42) Resources/A/Properties/ResourceRecords/1: '192.0.2.256' is no value for A: write four numbers as in 192.0.2.1.",
                "(17,25) Resources/Six/Properties/ResourceRecords/0: '192.0.2.1' is no value for AAAA: write an address of IPv6 as in 2001:db8::1.",
                "(25,24) Resources/Name/Properties/ResourceRecords: A CNAME record has one value: leave one.",
                "(33,25) Resources/Mail/Properties/ResourceRecords/0: 'mail.example.com' is no value for MX: write a number and a name as in 10 mail.example.com.",
                "(41,25) Resources/Text/Properties/ResourceRecords/0: 'v=spf1 -all' is no value for TXT: write it in double quotes.",
                "(49,25) Resources/Other/Properties/ResourceRecords/0: 'xmpp.example.com' is no value for SRV: write priority, weight, port and name as in 1 10 5269 xmpp.example.com.",
                "(57,25) Resources/Issuer/Properties/ResourceRecords/0: 'amazon.com' is no value for CAA: write flags, tag and a value in double quotes as in 0 issue \"amazon.com\".",
            ],
            findings);
    }

    [Fact]
    public void Looks_into_groups_and_branches()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Sites:
                Type: AWS::Route53::RecordSetGroup
                Properties:
                  HostedZoneName: example.com.
                  RecordSets:
                    - {Name: www.example.com., Type: A, TTL: 300, ResourceRecords: [!If [IsProd, 192.0.2.1, 192.0.2]]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(11,97) Resources/Sites/Properties/RecordSets/0/ResourceRecords/0/Fn::If/2: '192.0.2' is no value for A: write four numbers as in 192.0.2.1."], findings);
    }

    [Fact]
    public void Leaves_values_alone_that_only_the_deployment_knows()
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
                  TTL: 300
                  ResourceRecords: [!Ref Name]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
