using System.Text.RegularExpressions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules;

/// <summary>A text has the form that its property wants.</summary>
internal sealed class TextMatchesPattern : Rule
{
    public override RuleInfo Info { get; } = new("CG3006", Severity.Error,
        "A text matches the pattern of its property.",
        "The service refuses it, mostly only when the resource is made.",
        Guide.ResourceTypes)
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::SSM::Association
                Properties:
                  Name: AWS-RunShellScript
                  AssociationName: nightly run
            """,
        Right = """
            Resources:
              It:
                Type: AWS::SSM::Association
                Properties:
                  Name: AWS-RunShellScript
                  AssociationName: nightly-run
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var expressions = new Dictionary<string, Regex?>(StringComparer.Ordinal);
        foreach (var value in template.Properties.Values)
        {
            if (value.Property.Pattern is not { } pattern || PatternText.TakesAnything(pattern))
            {
                continue;
            }

            foreach (var literal in Literals.Of(value, template))
            {
                if (!expressions.TryGetValue(pattern, out var expression))
                {
                    expressions.Add(pattern, expression = PatternText.Parse(pattern));
                }

                if (expression is not null && !PatternText.Matches(expression, literal.Text))
                {
                    yield return At(literal.Place, $"'{literal.Text}'{literal.Origin} is no value for '{value.Property.Name}': it must match {pattern}");
                }
            }
        }
    }
}
