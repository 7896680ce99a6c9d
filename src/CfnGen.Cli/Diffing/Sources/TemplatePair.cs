using CfnGen.Model.Documents;

namespace CfnGen.Cli.Diffing.Sources;

/// <summary>Two versions of a template that are compared.</summary>
/// <param name="Name">The stack's name, or the new file as the user wrote it.</param>
/// <param name="Before">The old one.</param>
/// <param name="After">The new one.</param>
internal sealed record TemplatePair(string Name, TemplateVersion Before, TemplateVersion After)
{
    private static readonly Dictionary<string, string> NoValues = new(StringComparer.Ordinal);
    private static readonly string[] SectionsOfEntries = ["Parameters", "Rules", "Mappings", "Conditions", "Resources", "Outputs"];

    /// <summary>The old template; where there is none, one without entries.</summary>
    public TemplateDocument Old => Before.Document ?? WithoutEntries(After.Document);

    /// <summary>The new template; where there is none, one without entries.</summary>
    public TemplateDocument New => After.Document ?? WithoutEntries(Before.Document);

    /// <summary>The values that parameters have in the stack; null: nobody asked AWS.</summary>
    public IReadOnlyDictionary<string, string>? FormerParameters { get; init; }

    /// <summary>The values that its own deployment gives to parameters; null: it is not one deployment that is compared.</summary>
    public IReadOnlyDictionary<string, string>? Parameters { get; init; }

    /// <summary>Whether both say the same, letter by letter; reordered ones need a closer look.</summary>
    public bool IsSame => Before.Document is { } before && After.Document is { } after && before.Equals(after) && !HasOtherValues;

    /// <summary>The parameters that are given a value of which nobody knows whether it is another than before: AWS tells of a hidden one only that there is one.</summary>
    public IReadOnlyList<string> Unknowable =>
        [.. (FormerParameters ?? NoValues).Where(former => IsHidden(former.Value) && Parameters?.TryGetValue(former.Key, out var value) == true && value != former.Value).Select(former => former.Key).Order(StringComparer.Ordinal)];

    private bool HasOtherValues => FormerParameters is not null && Parameters is not null
        && FormerParameters.Any(former => Parameters.TryGetValue(former.Key, out var value) && value != former.Value);

    /// <summary>Whether other templates may import from the old one.</summary>
    public bool Exports
    {
        get
        {
            foreach (var output in (Old.Root["Outputs"] as MappingNode)?.Entries ?? [])
            {
                if ((output.Value as MappingNode)?["Export"] is not null)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static bool IsHidden(string value) => value.Length > 0 && value.AsSpan().IndexOfAnyExcept('*') < 0;

    // With what is said of the whole template, so that only its entries count as added or removed.
    private static TemplateDocument WithoutEntries(TemplateDocument? other)
    {
        var sections = new List<MappingEntry>();
        foreach (var section in other?.Root.Entries ?? [])
        {
            if (Array.IndexOf(SectionsOfEntries, section.Key) < 0)
            {
                sections.Add(section);
            }
        }

        return new(new(sections));
    }
}
