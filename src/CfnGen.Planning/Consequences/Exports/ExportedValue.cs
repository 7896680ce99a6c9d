using CfnGen.Model.Documents;
using CfnGen.Planning.Spelling;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Consequences.Exports;

/// <summary>An output that other stacks can import.</summary>
/// <param name="Output">Its name in the section.</param>
/// <param name="Name">The export's name.</param>
/// <param name="Value">What is exported; null: the template does not say.</param>
/// <param name="Condition">Under which it exists; null: always.</param>
internal sealed record ExportedValue(string Output, TemplateNode Name, TemplateNode? Value, string? Condition)
{
    /// <summary>Whether another one has the same name, however that is written.</summary>
    public bool IsCalledLike(ExportedValue other) => Name.Equals(other.Name) || (Canonical.Plain.Of(Name) is { } name && name.Equals(Canonical.Plain.Of(other.Name)));

    /// <summary>Those of a template, in its order.</summary>
    public static IEnumerable<ExportedValue> Of(PlannedTemplate template)
    {
        foreach (var output in template.Section("Outputs")?.Entries ?? [])
        {
            if (output.Value is MappingNode body && (body["Export"] as MappingNode)?["Name"] is { } name)
            {
                yield return new(output.Key, name, body["Value"], (body["Condition"] as ScalarNode)?.Text);
            }
        }
    }
}
