using System.Globalization;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Networks;

/// <summary>A range of addresses is one.</summary>
internal sealed class AddressRangeIsValid : Rule
{
    public override RuleInfo Info { get; } = new("CG3101", Severity.Error,
        "A range of IPv4 addresses has four numbers up to 255 and a length up to 32.",
        "EC2 refuses it when the resource is made.",
        Guide.ResourceTypes)
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::VPC
                Properties:
                  CidrBlock: 10.0.0.0/33
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::VPC
                Properties:
                  CidrBlock: 10.0.0.0/16
            """,
    };

    private static readonly string[] Ranges = ["CidrBlock", "CidrIp", "DestinationCidrBlock"];

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
                if (!IsRange(literal.Text))
                {
                    yield return At(literal.Place, $"'{literal.Text}'{literal.Origin} is no range of IPv4 addresses: write it as 10.0.0.0/16.");
                }
            }
        }
    }

    private static bool IsRange(string text)
    {
        var parts = text.Split('/');
        if (parts.Length != 2 || !IsNumber(parts[1], 32))
        {
            return false;
        }

        var numbers = parts[0].Split('.');
        foreach (var number in numbers)
        {
            if (!IsNumber(number, 255))
            {
                return false;
            }
        }

        return numbers.Length == 4;
    }

    private static bool IsNumber(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most;
}
