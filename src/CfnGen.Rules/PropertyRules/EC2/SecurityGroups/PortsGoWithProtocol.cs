using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.SecurityGroups;

/// <summary>A rule of a security group names ports where its protocol has them.</summary>
internal sealed class PortsGoWithProtocol : Rule
{
    public override RuleInfo Info { get; } = new("CG3103", Severity.Error,
        "A rule of a security group for TCP, UDP or ICMP has FromPort and ToPort, and for TCP and UDP the former is not above the latter.",
        "EC2 refuses the rule. For ICMP the two are the type and the code, -1 for all.",
        Guide.ResourceTypes)
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0a1b2c3d
                  IpProtocol: tcp
                  FromPort: 443
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
                if (SecurityGroupRules.ProtocolWithPorts(protocol.Text) is not { } name)
                {
                    continue;
                }

                foreach (var port in Ports)
                {
                    if (template.CanLack(rule, port, protocol.When))
                    {
                        yield return AtKey(rule.Place, $"A rule for {name}{protocol.Origin} needs '{port}'.");
                    }
                }

                if (name != "ICMP" && WrongOrder(template, rule, protocol) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private Finding? WrongOrder(CheckedTemplate template, CheckedObject rule, KnownText protocol)
    {
        foreach (var first in template.Numbers(rule, "FromPort"))
        {
            foreach (var last in template.Numbers(rule, "ToPort"))
            {
                if (first.Number > last.Number && last.Number >= 0 && template.CanMeet(protocol.When, first.When.And(last.When)))
                {
                    return At(first.Place, $"FromPort, {first.Text}{first.Origin}, is above ToPort, {last.Text}{last.Origin}.");
                }
            }
        }

        return null;
    }
}
