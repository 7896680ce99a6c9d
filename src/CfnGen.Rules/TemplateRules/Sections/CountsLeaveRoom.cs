using System.Text;
using CfnGen.Model;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Sections;

/// <summary>A template is not about to reach CloudFormation's limits.</summary>
internal sealed class CountsLeaveRoom : Rule
{
    public override RuleInfo Info { get; } = new("CG1016", Severity.Info,
        "A template stays below nine tenths of CloudFormation's limits of number and size.",
        "Splitting a stack takes time; it is better planned than done on the day when the next resource does not fit.",
        Guide.Limits);

    private const int MaxResources = 500;
    private const int MaxOthers = 200;
    private const int MaxDescription = 1024;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var section in new[] { template.Resources, template.Parameters, template.Mappings, template.Outputs })
        {
            var most = section == template.Resources ? MaxResources : MaxOthers;
            if (section.Place is { } place && IsNear(section.Entries.Count, most))
            {
                yield return AtKey(place, $"{Digits.Of(section.Entries.Count)} of {Digits.Of(most)} {section.Name.ToLowerInvariant()} are taken: plan how to split the stack.");
            }
        }

        if (template.Root[SectionNames.Description] is { Text: { } text } description && IsNear(Encoding.UTF8.GetByteCount(text), MaxDescription))
        {
            yield return At(description, $"The description has {Digits.Of(Encoding.UTF8.GetByteCount(text))} of {Digits.Grouped(MaxDescription)} bytes.");
        }

        if (template.Size is { NeedsBucket: false, Bytes: var bytes } && IsNear(bytes, TemplateSize.MaxInline))
        {
            yield return At(template.Root, $"The template has {Digits.Grouped(bytes)} of {Digits.Grouped(TemplateSize.MaxInline)} bytes: beyond, it must be deployed from a bucket.");
        }
    }

    private static bool IsNear(int count, int most) => count <= most && count * 10 > most * 9;
}
