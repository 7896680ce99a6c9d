using System.Globalization;
using CfnGen.Catalogue;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules;

/// <summary>A number lies in its range.</summary>
internal sealed class NumberIsInRange : Rule
{
    public override RuleInfo Info { get; } = new("CG3008", Severity.Error,
        "A number is within the range that its property takes.",
        "The service refuses it, mostly only when the resource is made.",
        Guide.ResourceTypes)
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  Port: 80000
                  Protocol: HTTP
                  VpcId: vpc-0a1b2c3d
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  Port: 8000
                  Protocol: HTTP
                  VpcId: vpc-0a1b2c3d
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.Values)
        {
            if (value.Property.Minimum is null && value.Property.Maximum is null)
            {
                continue;
            }

            foreach (var literal in Literals.Of(value, template))
            {
                if (double.TryParse(literal.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    && Problem(value.Property, number) is { } problem)
                {
                    yield return At(literal.Place, $"'{value.Property.Name}' cannot be {literal.Text}{literal.Origin}: {problem}.");
                }
            }
        }
    }

    private static string? Problem(Property property, double number) =>
        number < property.Minimum ? $"the least is {Digits.Of(property.Minimum.Value)}"
        : number > property.Maximum ? $"the most is {Digits.Of(property.Maximum.Value)}"
        : null;
}
