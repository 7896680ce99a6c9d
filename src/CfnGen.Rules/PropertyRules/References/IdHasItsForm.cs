using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.References;

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
                && PrefixOf(PropertyKind.Of(value)) is { } prefix
                && !DynamicReference.IsIn(text)
                && !IsId(text, prefix))
            {
                yield return At(value.Place, $"'{text}' is no id for '{value.Property.Name}': it begins with {prefix}, and 8 or 17 hexadecimal digits follow.");
            }
        }
    }

    private static string? PrefixOf(ResourceKind? kind) =>
        kind == ResourceKinds.Vpc ? "vpc-"
        : kind == ResourceKinds.Subnet ? "subnet-"
        : kind == ResourceKinds.SecurityGroup ? "sg-"
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
