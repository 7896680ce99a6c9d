using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.SecurityGroups;

/// <summary>A port is one that TCP and UDP have.</summary>
internal sealed class PortIsInRange : Rule
{
    public override RuleInfo Info { get; } = new("CG3134", Severity.Error,
        "A port of a rule of a security group is at most 65535.",
        "EC2 refuses the rule.",
        "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0a1b2c3d
                  IpProtocol: tcp
                  FromPort: 1024
                  ToPort: 65536
                  CidrIp: 10.0.0.0/16
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0a1b2c3d
                  IpProtocol: tcp
                  FromPort: 1024
                  ToPort: 65535
                  CidrIp: 10.0.0.0/16
            """,
    };

    private const int Highest = 65535;

    private static readonly string[] Ports = ["FromPort", "ToPort"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var rule in template.RulesOfGroups())
        {
            foreach (var port in Ports)
            {
                foreach (var number in template.Numbers(rule, port))
                {
                    if (number.Number > Highest)
                    {
                        yield return At(number.Place, $"The highest port is {Digits.Of(Highest)}, not {number.Text}{number.Origin}.");
                    }
                }
            }
        }
    }
}
