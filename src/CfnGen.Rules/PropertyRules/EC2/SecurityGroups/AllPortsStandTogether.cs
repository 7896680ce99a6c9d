using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.SecurityGroups;

/// <summary>"All" is said for both ends of a range of ports.</summary>
internal sealed class AllPortsStandTogether : Rule
{
    public override RuleInfo Info { get; } = new("CG3132", Severity.Error,
        "FromPort and ToPort of a rule are both -1 or neither is; a type of ICMP may have all its codes.",
        "EC2 refuses the rule.",
        "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0a1b2c3d
                  IpProtocol: icmp
                  FromPort: -1
                  ToPort: 0
                  CidrIp: 10.0.0.0/16
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0a1b2c3d
                  IpProtocol: icmp
                  FromPort: -1
                  ToPort: -1
                  CidrIp: 10.0.0.0/16
            """,
    };

    private const double All = -1;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var rule in template.RulesOfGroups())
        {
            foreach (var first in template.Numbers(rule, "FromPort"))
            {
                foreach (var last in template.Numbers(rule, "ToPort"))
                {
                    if (first.Number.Equals(All) != last.Number.Equals(All)
                        && (first.Number.Equals(All) || HasNoCodes(template, rule, last))
                        && template.CanMeet(first.When, last.When))
                    {
                        yield return At(first.Number.Equals(All) ? last.Place : first.Place, $"Set FromPort ({first.Text}{first.Origin}) and ToPort ({last.Text}{last.Origin}) both to -1, or neither.");
                    }
                }
            }
        }
    }

    // Only of TCP and UDP it is certain that they have ports and no codes.
    private static bool HasNoCodes(CheckedTemplate template, CheckedObject rule, KnownNumber port)
    {
        foreach (var protocol in template.Texts(rule, "IpProtocol"))
        {
            if (SecurityGroupRules.ProtocolWithPorts(protocol.Text) is "TCP" or "UDP" && template.CanMeet(protocol.When, port.When))
            {
                return true;
            }
        }

        return false;
    }
}
