using CfnGen.Model.Documents;
using CfnGen.Planning.Spelling;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Comparison;

/// <summary>The old template under the names of the new one, for whoever compares what templates say and not what becomes of resources.</summary>
internal static class RenamedTemplate
{
    /// <param name="before">What is deployed.</param>
    /// <param name="renames">New logical ids by former ones.</param>
    /// <param name="parameters">New names of parameters by former ones.</param>
    /// <param name="canonical">Knows what else has another name.</param>
    /// <param name="types">Those that both templates use.</param>
    /// <returns>The same template where nothing has another name.</returns>
    public static PlannedTemplate Of(
        PlannedTemplate before, IReadOnlyDictionary<string, string> renames, IReadOnlyDictionary<string, string> parameters, Canonical canonical, KnownTypes types)
    {
        if ((renames.Count == 0 && parameters.Count == 0) || before.Section("Resources") is not { } resources)
        {
            return before;
        }

        var all = canonical.With(parameters);
        var renamed = new List<MappingEntry>(resources.Entries.Count);
        foreach (var resource in resources.Entries)
        {
            renamed.Add(new(renames.GetValueOrDefault(resource.Key, resource.Key), all.Of(resource.Value) ?? resource.Value, resource.KeySource));
        }

        var root = new List<MappingEntry>(before.Root.Entries.Count);
        foreach (var section in before.Root.Entries)
        {
            root.Add(section.Key == "Resources" ? new(section.Key, new MappingNode(renamed), section.KeySource) : section);
        }

        return new(new(new MappingNode(root)), types);
    }
}
