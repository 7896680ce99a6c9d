using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Sections;

/// <summary>No value is null.</summary>
internal sealed class NothingIsNull : Rule
{
    public override RuleInfo Info { get; } = new("CG1009", Severity.Error,
        "No value is null; what has none is left out.",
        "CloudFormation refuses the template: null values are not allowed in templates.",
        Guide.Anatomy)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName:
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: Alerts
            """,
        SaysMoreThan = ["CG2107", "CG3004"],
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template) => In(template.Root);

    private IEnumerable<Finding> In(Place place)
    {
        var inside = place.Node switch
        {
            MappingNode => place.Entries,
            SequenceNode => place.Items,
            IntrinsicNode => [place.Argument],
            _ => [],
        };
        foreach (var child in inside)
        {
            if (child.Node is ScalarNode { Kind: ScalarKind.Null })
            {
                yield return AtKey(child, place.Node is SequenceNode ? "This item has no value: give it one, or leave it out." : $"'{child.Name}' has no value: give it one, or leave it out.");
            }
            else if (child.Node is not ScalarNode)
            {
                foreach (var finding in In(child))
                {
                    yield return finding;
                }
            }
        }
    }
}
