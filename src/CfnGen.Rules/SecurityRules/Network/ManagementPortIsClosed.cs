using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Network;

/// <summary>Nobody can try passwords from anywhere.</summary>
internal sealed class ManagementPortIsClosed : Rule
{
    public override RuleInfo Info { get; } = new("CG4101", Severity.Warning,
        "The ports by which machines are managed are not open to the world.",
        "Such ports are found and tried within minutes.",
        "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Administrators
                  SecurityGroupIngress:
                    - {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0}
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Administrators
                  SecurityGroupIngress:
                    - {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 203.0.113.0/24}
            """,
    };

    private static readonly OpenPort[] Ports =
    [
        new(22, "SSH"),
        new(23, "Telnet"),
        new(2375, "Docker"),
        new(2376, "Docker"),
        new(3389, "RDP"),
        new(5900, "VNC"),
        new(5985, "WinRM"),
        new(5986, "WinRM"),
        new(10250, "kubelet"),
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var ingress in OpenIngress.Of(template))
        {
            if (ingress.FirstOf(Ports) is { } port)
            {
                yield return At(ingress.Source.Place, $"Do not open port {Digits.Of(port.Number)} ({port.Service}) to {ingress.Source.Text}{ingress.Source.Origin}: name the addresses that may come, or use Session Manager, which needs no open port.");
            }
        }
    }
}
