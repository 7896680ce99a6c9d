using CfnGen.Catalogue;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2;

/// <summary>The id of a network resource looks like one.</summary>
internal sealed class IdHasItsForm : Rule
{
    public override RuleInfo Info { get; } = new("CG3102", Severity.Error,
        "The id of a VPC, subnet or security group that is written out begins with vpc-, subnet- or sg-, and 8 or 17 hexadecimal digits follow.",
        "EC2 finds nothing under another id and refuses the resource.",
        Guide.ResourceTypes)
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::Subnet
                Properties:
                  VpcId: my-network
                  CidrBlock: 10.0.0.0/24
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::Subnet
                Properties:
                  VpcId: vpc-0a1b2c3d
                  CidrBlock: 10.0.0.0/24
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.Values)
        {
            if (value.Place.Text is { } text
                && PrefixOf(value.Property) is { } prefix
                && !text.Contains("{{resolve:", StringComparison.Ordinal)
                && !IsId(text, prefix))
            {
                yield return At(value.Place, $"'{text}' is no id for '{value.Property.Name}': it begins with {prefix}, and 8 or 17 hexadecimal digits follow.");
            }
        }
    }

    // Only where nothing else will do: some properties take names as well.
    private static string? PrefixOf(Property property) => property.Relationships is [var only]
        ? (only.TypeName, only.Member) switch
        {
            ("AWS::EC2::VPC", "VpcId") => "vpc-",
            ("AWS::EC2::Subnet", "SubnetId") => "subnet-",
            ("AWS::EC2::SecurityGroup", "GroupId") => "sg-",
            _ => null,
        }
        : null;

    private static bool IsId(string text, string prefix)
    {
        if (!text.StartsWith(prefix, StringComparison.Ordinal) || text.Length - prefix.Length is not (8 or 17))
        {
            return false;
        }

        foreach (var character in text[prefix.Length..])
        {
            if (!char.IsAsciiHexDigit(character))
            {
                return false;
            }
        }

        return true;
    }
}
