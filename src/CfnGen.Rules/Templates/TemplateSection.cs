using CfnGen.Model.Documents;

namespace CfnGen.Rules.Templates;

/// <summary>A section of a template and its entries by name. A section that is absent has none.</summary>
internal sealed class TemplateSection
{
    private const string Loop = "Fn::ForEach::";

    private readonly Dictionary<string, Place> byName = new(StringComparer.Ordinal);
    private readonly List<Place> entries = [];

    public TemplateSection(string name, Place? place)
    {
        (Name, Place) = (name, place);
        // A macro in the section's place, Fn::Transform, may make any entry.
        IsOpen = place?.Node is IntrinsicNode;
        foreach (var entry in place?.Entries ?? [])
        {
            if (entry.Name.StartsWith("Fn::", StringComparison.Ordinal))
            {
                IsOpen = true;
            }
            else
            {
                entries.Add(entry);
                byName.Add(entry.Name, entry);
            }
        }
    }

    public string Name { get; }

    public Place? Place { get; }

    /// <summary>The entries that the file shows, in its order.</summary>
    public IReadOnlyList<Place> Entries => entries;

    /// <summary>Whether a loop or a macro adds entries whose names the file does not show.</summary>
    public bool IsOpen { get; }

    public Place? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>Whether an entry of this name is here, or may be.</summary>
    public bool MayHold(string name) => IsOpen || byName.ContainsKey(name);

    public static bool IsLoop(string key) => key.StartsWith(Loop, StringComparison.Ordinal);
}
