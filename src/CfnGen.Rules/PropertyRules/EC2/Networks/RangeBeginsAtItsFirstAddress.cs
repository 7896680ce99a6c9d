using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Networks;

/// <summary>A range is written as EC2 keeps it.</summary>
internal sealed class RangeBeginsAtItsFirstAddress : Rule
{
    public override RuleInfo Info { get; } = new("CG3112", Severity.Warning,
        "A range of addresses is written with its first address.",
        "EC2 keeps the first one, so that the resource differs from its template; often the length or the address is a slip.",
        "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnet.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::VPC
                Properties:
                  CidrBlock: 10.0.1.0/16
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::VPC
                Properties:
                  CidrBlock: 10.0.0.0/16
            """,
    };

    private static readonly string[] Ranges =
        ["CidrBlock", "CidrIp", "CidrIpv6", "DestinationCidrBlock", "DestinationIpv6CidrBlock", "Ipv6CidrBlock"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.Values)
        {
            if (Array.IndexOf(Ranges, value.Property.Name) < 0 || value.Resource.CatalogueType?.Service != "AWS::EC2")
            {
                continue;
            }

            foreach (var literal in Literals.Of(value, template))
            {
                if (AddressRange.Parse(literal.Text) is { } range && !range.BeginsAtItsFirstAddress())
                {
                    yield return At(literal.Place, $"Write '{range.Canonical()}', or another length: '{literal.Text}'{literal.Origin} does not begin at the first address of its range.");
                }
            }
        }
    }
}
