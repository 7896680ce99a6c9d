using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Sections;

/// <summary>A template has no more entries than CloudFormation takes.</summary>
internal sealed class CountsFit : Rule
{
    public override RuleInfo Info { get; } = new("CG1008", Severity.Error,
        "A template has at most 500 resources and 200 each of parameters, mappings and outputs, and a row of a mapping at most 200 keys.",
        "CloudFormation refuses the template.",
        Guide.Limits);

    private const int MaxResources = 500;
    private const int MaxOthers = 200;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var (section, most, remedy) in new[]
        {
            (template.Resources, MaxResources, "split the stack"),
            (template.Parameters, MaxOthers, "group values in lists, mappings or SSM parameters"),
            (template.Mappings, MaxOthers, "join mappings that share their first keys"),
            (template.Outputs, MaxOthers, "export only what other stacks import"),
        })
        {
            if (section is { Place: { } place, Entries.Count: var count } && count > most)
            {
                yield return AtKey(place, $"{Digits.Grouped(count)} {section.Name.ToLowerInvariant()} are more than the {Digits.Grouped(most)} that CloudFormation takes: {remedy}.");
            }
        }

        foreach (var mapping in template.Mappings.Entries)
        {
            foreach (var row in mapping.Entries)
            {
                if (row.Entries.Length > MaxOthers)
                {
                    yield return AtKey(row, $"The row '{row.Name}' has {Digits.Grouped(row.Entries.Length)} keys: CloudFormation takes {Digits.Grouped(MaxOthers)}.");
                }
            }
        }
    }
}
