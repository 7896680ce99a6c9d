using CfnGen.Catalogue;

namespace CfnGen.Codegen.Naming;

/// <summary>Where the record of a resource type stands, whichever service it belongs to.</summary>
internal sealed class ResourceNames(RecordPlan plan, string ownService, string rootNamespace)
{
    private readonly Dictionary<string, string?> known = new(StringComparer.Ordinal);

    /// <summary>The full C# name, or null when the type has no record: it belongs neither to this service nor to the committed ones.</summary>
    public string? Find(ResourceType type)
    {
        if (!known.TryGetValue(type.Name, out var name))
        {
            var root = type.Service == ownService ? rootNamespace
                : plan.Services.Contains(type.Service) ? RecordGenerator.CommittedNamespace
                : null;
            name = root is null ? null : $"global::{root}.{type.ServiceName}.{Identifiers.OfName(type.ShortName)}";
            known.Add(type.Name, name);
        }

        return name;
    }
}
