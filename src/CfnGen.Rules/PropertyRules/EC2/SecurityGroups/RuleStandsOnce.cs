using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.SecurityGroups;

/// <summary>A security group says a thing once.</summary>
internal sealed class RuleStandsOnce : Rule
{
    public override RuleInfo Info { get; } = new("CG3135", Severity.Warning,
        "No rule of a security group stands twice.",
        "EC2 keeps one of the two, and CloudFormation takes that one away when either is deleted.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Web
                  SecurityGroupIngress:
                    - {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/16}
                    - {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/16, Description: again}
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Web
                  SecurityGroupIngress:
                    - {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/16}
            """,
    };

    // All that makes a rule another one: its description does not.
    private static readonly string[] Parts =
    [
        "FromPort", "ToPort", "CidrIp", "CidrIpv6", "SourcePrefixListId", "SourceSecurityGroupId", "SourceSecurityGroupName", "SourceSecurityGroupOwnerId",
        "DestinationPrefixListId", "DestinationSecurityGroupId",
    ];

    private static readonly string[] Directions = ["Ingress", "Egress"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var direction in Directions)
        {
            var seen = new List<CheckedObject>();
            foreach (var rule in template.Properties.ObjectsOf(SecurityGroupRules.Group, direction))
            {
                if (FirstOfSame(template, seen, rule) is { } other)
                {
                    yield return AtKey(rule.Place, $"The rule stands in line {Digits.Of(other.Place.Source.Line)} already: remove one of the two.");
                }

                seen.Add(rule);
            }
        }
    }

    private static CheckedObject? FirstOfSame(CheckedTemplate template, List<CheckedObject> seen, CheckedObject rule)
    {
        foreach (var other in seen)
        {
            if (other.Resource == rule.Resource && other.Place.Path != rule.Place.Path && AreSame(template, other, rule) && template.CanMeet(other.When, rule.When))
            {
                return other;
            }
        }

        return null;
    }

    private static bool AreSame(CheckedTemplate template, CheckedObject one, CheckedObject other)
    {
        foreach (var part in Parts)
        {
            var (first, second) = (one.Find(part), other.Find(part));
            if (first is null != second is null || (first is not null && !template.AreSame(first, second!)))
            {
                return false;
            }
        }

        return one.Find("IpProtocol") is { Text: { } protocol }
            && other.Find("IpProtocol") is { Text: { } otherProtocol }
            && Named(protocol) == Named(otherProtocol);
    }

    private static string Named(string protocol) => SecurityGroupRules.ProtocolWithPorts(protocol) ?? protocol;
}
