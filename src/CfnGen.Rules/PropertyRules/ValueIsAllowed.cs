using CfnGen.Catalogue;
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
                if (!Contains(value.Property, literal.Text))
                {
                    yield return At(literal.Place, $"'{value.Property.Name}' cannot be '{literal.Text}'{literal.Origin}: {Choices(value.Property, literal.Text)}.");
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
        return property.Enum.Count <= FewEnoughToList ? $"use {string.Join(", ", property.Enum)}"
            : NearestName.Of(text, property.Enum) is { } nearest ? $"did you mean '{nearest}'"
            : $"it is none of the {Digits.Of(property.Enum.Count)} known values";
    }
}
