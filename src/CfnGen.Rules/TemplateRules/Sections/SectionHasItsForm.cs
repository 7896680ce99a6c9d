using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Sections;

/// <summary>A section is a mapping of names.</summary>
internal sealed class SectionHasItsForm : Rule
{
    public override RuleInfo Info { get; } = new("CG1005", Severity.Error,
        "A section is a mapping, and so is each entry but a condition.",
        "CloudFormation refuses the template.",
        Guide.Anatomy)
    {
        Wrong = """
            Resources:
              - Type: AWS::SNS::Topic
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var section in new[] { template.Parameters, template.Mappings, template.ConditionSection, template.Rules, template.Resources, template.Outputs })
        {
            if (section.Place is { Node: not (MappingNode or IntrinsicNode) } place)
            {
                yield return At(place, $"The section '{section.Name}' takes names, each with its declaration, and not {NodeWords.Of(place.Node)}.");
            }

            foreach (var entry in section.Entries)
            {
                if (section != template.ConditionSection && entry.Node is not (MappingNode or IntrinsicNode))
                {
                    yield return At(entry, $"'{entry.Name}' takes a mapping, and not {NodeWords.Of(entry.Node)}.");
                }
            }
        }

        if (template.Root[SectionNames.Metadata] is { Node: not (MappingNode or IntrinsicNode) } metadata)
        {
            yield return At(metadata, $"The section 'Metadata' takes a mapping, and not {NodeWords.Of(metadata.Node)}.");
        }
    }
}
