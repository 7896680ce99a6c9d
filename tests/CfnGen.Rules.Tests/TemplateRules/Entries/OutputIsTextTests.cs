using CfnGen.Rules.TemplateRules.Entries;

namespace CfnGen.Rules.Tests.TemplateRules.Entries;

public sealed class OutputIsTextTests
{
    private readonly OutputIsText rule = new();

    [Fact]
    public void Accepts_texts_and_numbers()
    {
        const string Template = """
            Parameters:
              Zones: {Type: "List<AWS::EC2::AvailabilityZone::Name>"}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            Outputs:
              A: {Value: 1}
              B: {Value: !Join [",", !Ref Zones]}
              C: {Value: !GetAtt Alerts.TopicName}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_lists_and_mappings()
    {
        const string Template = """
            Parameters:
              Zones: {Type: "List<AWS::EC2::AvailabilityZone::Name>"}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Endpoint: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: vpc-0a1b2c3d, ServiceName: a}}
            Outputs:
              A: {Value: !Ref Zones}
              B: {Value: [a]}
              C: {Value: {a: b}}
              D: {Value: !If [IsProd, !GetAZs "", none]}
              E: {Value: !GetAtt Endpoint.DnsEntries}
              F: {Value: a, Export: {Name: !Ref Zones}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,14) Outputs/A/Value: An output is a text, and this is a list: use Fn::Join or Fn::Select.",
                "(9,14) Outputs/B/Value: An output is a text, and this is a list.",
                "(10,14) Outputs/C/Value: An output is a text, and this is a mapping.",
                "(11,27) Outputs/D/Value/Fn::If/1: An output is a text, and this is a list: use Fn::Join or Fn::Select.",
                "(12,14) Outputs/E/Value: An output is a text, and this is a list: use Fn::Join or Fn::Select.",
                "(13,32) Outputs/F/Export/Name: An output is a text, and this is a list: use Fn::Join or Fn::Select.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_values_alone_that_only_deploy_time_knows()
    {
        const string Template = """
            Mappings:
              M: {a: {b: [c]}, d: {b: c}}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            Outputs:
              A: {Value: !FindInMap [M, !Ref AWS::Region, b]}
              B: {Value: !ImportValue x}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_list_of_a_mapping()
    {
        const string Template = """
            Mappings:
              M: {a: {b: [c]}}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            Outputs:
              A: {Value: !FindInMap [M, a, b]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,14) Outputs/A/Value: An output is a text, and this is a list: use Fn::Join or Fn::Select."], findings);
    }
}
