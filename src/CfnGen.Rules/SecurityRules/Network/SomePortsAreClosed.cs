using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Network;

/// <summary>A security group that lets everybody in everywhere protects nothing.</summary>
internal sealed class SomePortsAreClosed : Rule
{
    public override RuleInfo Info { get; } = new("CG4103", Severity.Warning,
        "No rule of a security group opens every port to the world.",
        "Whatever listens on the machine, on purpose or not, can be reached by anybody.",
        "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Web servers
                  SecurityGroupIngress: [{IpProtocol: -1, CidrIp: 0.0.0.0/0}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Web servers
                  SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0}]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var ingress in OpenIngress.Of(template))
        {
            if (ingress.OpensAll)
            {
                yield return At(ingress.Source.Place, $"This opens every port to {ingress.Source.Text}{ingress.Source.Origin}: name the protocol and the ports that are served.");
            }
        }
    }
}
