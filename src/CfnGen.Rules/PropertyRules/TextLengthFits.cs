using CfnGen.Catalogue;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules;

/// <summary>A text is neither too short nor too long.</summary>
internal sealed class TextLengthFits : Rule
{
    public override RuleInfo Info { get; } = new("CG3007", Severity.Error,
        "A text has a length that its property takes.",
        "The service refuses it, mostly only when the resource is made.",
        Guide.ResourceTypes)
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: sts:AssumeRole}]}
                  RoleName: a-name-of-more-than-sixty-four-letters-is-more-than-a-role-may-have
            """,
        Right = """
            Resources:
              It:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: sts:AssumeRole}]}
                  RoleName: deployer
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.Values)
        {
            if (value.Property.MinLength is null && value.Property.MaxLength is null)
            {
                continue;
            }

            foreach (var literal in Literals.Of(value, template))
            {
                if (Problem(value.Property, literal.Text.Length) is { } problem)
                {
                    yield return At(literal.Place, $"'{value.Property.Name}'{literal.Origin} has {Digits.Count(literal.Text.Length, "character")}: {problem}.");
                }
            }
        }
    }

    private static string? Problem(Property property, int length) =>
        length < property.MinLength ? $"it takes at least {Digits.Grouped(property.MinLength.Value)}"
        : length > property.MaxLength ? $"it takes at most {Digits.Grouped(property.MaxLength.Value)}"
        : null;
}
