using System.Globalization;
using CfnGen.Catalogue;
using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules;

/// <summary>A value is one of those that the property takes.</summary>
internal sealed class ValueIsAllowed : Rule
{
    public override RuleInfo Info { get; } = new("CG3005", Severity.Error,
        "A property with a fixed set of values has one of them.",
        "The service refuses any other value, mostly only when the resource is made.",
        Guide.ResourceTypes)
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::SNS::Subscription
                Properties:
                  TopicArn: arn:aws:sns:eu-west-1:111122223333:alerts
                  Endpoint: me@example.com
                  Protocol: mail
            """,
        Right = """
            Resources:
              It:
                Type: AWS::SNS::Subscription
                Properties:
                  TopicArn: arn:aws:sns:eu-west-1:111122223333:alerts
                  Endpoint: me@example.com
                  Protocol: email
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.Values)
        {
            foreach (var literal in value.Property.Enum.Count == 0 ? [] : Literals.Of(value, template))
            {
                // What is not even of the type, such as a word for a number, another rule reports.
                if (!Contains(value.Property, literal.Text) && ValueTypes.Fits(value.Type, ScalarNode.String(literal.Text)))
                {
                    yield return At(literal.Place, $"'{value.Property.Name}' cannot be '{literal.Text}'{literal.Origin}: {Choices(value.Property, literal.Text)}");
                }
            }
        }
    }

    private static bool Contains(Property property, string text)
    {
        var comparison = property.EnumIgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        foreach (var known in property.Enum)
        {
            if (string.Equals(known, text, comparison))
            {
                return true;
            }
        }

        return false;
    }

    private static string Choices(Property property, string text)
    {
        const int FewEnoughToList = 12;
        return property.Enum.Count <= FewEnoughToList ? $"use {string.Join(", ", property.Enum)}."
            : NearestNumbers(property.Enum, text) is { } numbers ? $"the nearest that it takes {numbers}."
            : NearestName.Of(text, property.Enum) is { } nearest ? $"did you mean '{nearest}'?"
            : $"it is none of the {Digits.Of(property.Enum.Count)} known values.";
    }

    // Numbers are near by their size and not by their digits.
    private static string? NearestNumbers(IReadOnlyList<string> known, string text)
    {
        if (!TryRead(text, out var number))
        {
            return null;
        }

        var (below, above) = (double.NegativeInfinity, double.PositiveInfinity);
        foreach (var one in known)
        {
            if (!TryRead(one, out var other))
            {
                return null;
            }

            (below, above) = other < number ? (Math.Max(below, other), above) : (below, Math.Min(above, other));
        }

        return double.IsInfinity(below) ? $"is {Digits.Of(above)}"
            : double.IsInfinity(above) ? $"is {Digits.Of(below)}"
            : $"are {Digits.Of(below)} and {Digits.Of(above)}";
    }

    private static bool TryRead(string text, out double number) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
