using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Networks;

/// <summary>An entry of an access list says which ports or messages of its protocol it is about.</summary>
internal sealed class AclEntryHasItsPorts : Rule
{
    public override RuleInfo Info { get; } = new("CG3119", Severity.Error,
        "An entry of a network access list has PortRange for TCP and UDP, and Icmp for ICMP.",
        "EC2 refuses the entry.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::NetworkAclEntry
                Properties:
                  NetworkAclId: acl-0a1b2c3d
                  RuleNumber: 100
                  RuleAction: allow
                  Protocol: 6
                  CidrBlock: 0.0.0.0/0
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::NetworkAclEntry
                Properties:
                  NetworkAclId: acl-0a1b2c3d
                  RuleNumber: 100
                  RuleAction: allow
                  Protocol: 6
                  PortRange: {From: 443, To: 443}
                  CidrBlock: 0.0.0.0/0
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var entry in template.Properties.ObjectsOf("AWS::EC2::NetworkAclEntry"))
        {
            foreach (var protocol in template.Texts(entry, "Protocol"))
            {
                var needed = protocol.Text switch
                {
                    "6" or "17" => "PortRange",
                    "1" or "58" => "Icmp",
                    _ => null,
                };
                if (needed is not null && template.CanLack(entry, needed, protocol.When))
                {
                    yield return At(protocol.Place, $"The protocol {protocol.Text}{protocol.Origin} needs '{needed}'.");
                }
            }
        }
    }
}
