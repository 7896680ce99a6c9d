using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.SecurityGroups;

/// <summary>Ports are named only where a protocol heeds them.</summary>
internal sealed class PortsAreHeeded : Rule
{
    public override RuleInfo Info { get; } = new("CG3133", Severity.Warning,
        "A rule of a security group for all protocols, or for one without ports, names no ports.",
        "EC2 lets all traffic through, whatever the ports say.",
        "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0a1b2c3d
                  IpProtocol: '-1'
                  FromPort: 443
                  ToPort: 443
                  CidrIp: 10.0.0.0/16
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0a1b2c3d
                  IpProtocol: tcp
                  FromPort: 443
                  ToPort: 443
                  CidrIp: 10.0.0.0/16
            """,
    };

    private static readonly string[] Ports = ["FromPort", "ToPort"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var rule in template.RulesOfGroups())
        {
            foreach (var protocol in template.Texts(rule, "IpProtocol"))
            {
                if (SecurityGroupRules.ProtocolWithPorts(protocol.Text) is not null || protocol.Text.ToLowerInvariant() is "icmpv6" or "58")
                {
                    continue;
                }

                foreach (var port in Ports)
                {
                    if (template.CanHave(rule, port, protocol.When) && rule.Find(port) is { Text: not "-1" } entry)
                    {
                        yield return AtKey(entry, $"'{port}' has no effect with the protocol '{protocol.Text}'{protocol.Origin}: remove it, or set the protocol to tcp or udp.");
                    }
                }
            }
        }
    }
}
