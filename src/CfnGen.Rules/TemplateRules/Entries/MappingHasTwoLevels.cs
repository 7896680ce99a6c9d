using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Entries;

/// <summary>A mapping has rows, and rows have values.</summary>
internal sealed class MappingHasTwoLevels : Rule
{
    public override RuleInfo Info { get; } = new("CG1201", Severity.Error,
        "A mapping has rows, a row has keys, and a key has a value or a list of values.",
        "CloudFormation refuses the template: every mappings attribute must be a string or a list.",
        Guide.Mappings)
    {
        Wrong = """
            Mappings:
              Sizes:
                prod: m7g.large
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [Sizes, prod, Type]
            """,
        Right = """
            Mappings:
              Sizes:
                prod: {Type: m7g.large}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [Sizes, prod, Type]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var mapping in template.Mappings.Entries)
        {
            if (mapping.Node is MappingNode && mapping.Entries.Length == 0)
            {
                yield return AtKey(mapping, $"The mapping '{mapping.Name}' has no rows.");
            }

            foreach (var row in mapping.Entries)
            {
                if (row.Name == "Fn::Transform")
                {
                    continue;
                }

                if (row.Node is not (MappingNode or IntrinsicNode))
                {
                    yield return At(row, $"The row '{row.Name}' takes keys with values, and not {NodeWords.Of(row.Node)}.");
                }

                foreach (var value in row.Entries)
                {
                    if (!IsValue(value) && value.Name != "Fn::Transform")
                    {
                        yield return At(value, $"'{value.Name}' takes a value or a list of values, and not {NodeWords.Of(value.Node)}.");
                    }
                }
            }
        }
    }

    private static bool IsValue(Place value)
    {
        foreach (var item in value.Items)
        {
            if (item.Node is not ScalarNode)
            {
                return false;
            }
        }

        return value.Node is ScalarNode or SequenceNode;
    }
}
