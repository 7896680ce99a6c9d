using CfnGen.Catalogue;
using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.PropertyRules.References;
using CfnGen.Rules.Templates;
using Kind = CfnGen.Catalogue.ScalarKind;

namespace CfnGen.Rules.PropertyRules;

/// <summary>A value is of the type that its property takes.</summary>
internal sealed class ValueHasItsType : Rule
{
    public override RuleInfo Info { get; } = new("CG3004", Severity.Error,
        "A value has the type that its property takes: text, number, boolean, list or object.",
        "CloudFormation refuses the resource: value of property must be of type, or expected type, found.",
        Guide.ResourceTypes)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  FifoTopic: sometimes
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  FifoTopic: true
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.Values)
        {
            if (value.Place.Node is not IntrinsicNode)
            {
                if (!IsUploadedPath(value) && !IsMisspeltFunction(value.Place) && !ValueTypes.Fits(value.Type, value.Place.Node))
                {
                    yield return At(value.Place, $"'{value.Property.Name}' takes {ValueTypes.Describe(value.Type)}, and this is {ValueTypes.Describe(value.Place.Node)}.");
                }

                continue;
            }

            // Whatever a function gives fits where any text does.
            foreach (var literal in value.Type is ScalarType { Kind: Kind.String } ? [] : Literals.Of(value, template))
            {
                if (!ValueTypes.Fits(value.Type, ScalarNode.String(literal.Text)))
                {
                    yield return At(value.Place, $"'{value.Property.Name}' takes {ValueTypes.Describe(value.Type)}, and not '{literal.Text}'{literal.Origin}.");
                }
            }
        }
    }

    // There is no such function, or other keys stand beside it: another rule says so, and what it would give is not known.
    private static bool IsMisspeltFunction(Place place)
    {
        foreach (var entry in place.Entries)
        {
            if (entry.Name.StartsWith("Fn::", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // A path stands where 'package' puts the address; another rule speaks of it.
    private static bool IsUploadedPath(PropertyValue value) =>
        value.Place.Text is { } path
        && (path.Contains('/', StringComparison.Ordinal) || path.Contains('.', StringComparison.Ordinal))
        && ArtifactIsPublished.IsUploaded(value);
}
