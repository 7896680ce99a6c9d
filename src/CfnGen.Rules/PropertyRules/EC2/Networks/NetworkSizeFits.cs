using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Networks;

/// <summary>A network or subnet has a size that EC2 makes.</summary>
internal sealed class NetworkSizeFits : Rule
{
    public override RuleInfo Info { get; } = new("CG3111", Severity.Error,
        "The range of IPv4 addresses of a VPC or subnet has a length from 16 to 28.",
        "EC2 refuses larger and smaller ones.",
        "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::VPC
                Properties:
                  CidrBlock: 10.0.0.0/8
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::VPC
                Properties:
                  CidrBlock: 10.0.0.0/16
            """,
    };

    private const int Shortest = 16;
    private const int Longest = 28;

    private static readonly string[] Types = ["AWS::EC2::VPC", "AWS::EC2::VPCCidrBlock", "AWS::EC2::Subnet"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Types)
        {
            foreach (var value in template.Properties.ValuesOf(type, "CidrBlock"))
            {
                foreach (var literal in Literals.Of(value, template))
                {
                    if (AddressRange.Parse(literal.Text) is { IsIPv4: true, Length: < Shortest or > Longest } range)
                    {
                        yield return At(literal.Place, $"Take a length from /{Digits.Of(Shortest)} to /{Digits.Of(Longest)}: '{literal.Text}'{literal.Origin} is too {(range.Length < Shortest ? "large" : "small")} for EC2.");
                    }
                }
            }
        }
    }
}
