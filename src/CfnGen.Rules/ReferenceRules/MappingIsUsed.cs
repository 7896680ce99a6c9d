using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>A mapping serves something.</summary>
internal sealed class MappingIsUsed : Rule
{
    public override RuleInfo Info { get; } = new("CG2202", Severity.Warning,
        "Every mapping is used.",
        "It is dead weight that the next reader takes for something that matters.",
        Guide.Mappings)
    {
        Wrong = """
            Mappings:
              Sizes:
                prod: {Type: m7g.large}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
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
        if (template.Macros.MayChangeAnything || UsesComputedMapping(template))
        {
            yield break;
        }

        var used = UsedNames.Of(template, ReferenceKind.Mapping);
        foreach (var mapping in template.Mappings.Entries)
        {
            if (!used.Contains(mapping.Name))
            {
                yield return AtKey(mapping, $"Nothing uses the mapping '{mapping.Name}': remove it.");
            }
        }
    }

    // With AWS::LanguageExtensions the mapping's name may be computed, and be any.
    private static bool UsesComputedMapping(CheckedTemplate template)
    {
        foreach (var call in template.Calls)
        {
            if (call.Function == IntrinsicFunction.FindInMap && call.Argument.Items is [{ Text: null }, ..])
            {
                return true;
            }
        }

        return false;
    }
}
