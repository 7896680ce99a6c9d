using System.Collections.Concurrent;
using CfnGen.Catalogue;

namespace CfnGen.CloudFormationStandIn.Resources;

/// <summary>What the catalogue knows of types, each read once.</summary>
internal static class ResourceFacts
{
    private static readonly ConcurrentDictionary<string, ResourceType?> Types = new(StringComparer.Ordinal);

    public static ResourceType? Find(string type) => Types.GetOrAdd(type, ResourceCatalogue.Find);

    /// <summary>What a change of a property does: Never, Conditionally or Always, as change sets call it.</summary>
    public static string RequiresRecreation(string type, string property) => Find(type)?.Properties.Find(property)?.Update switch
    {
        UpdateBehavior.Replacement => "Always",
        UpdateBehavior.ConditionalReplacement => "Conditionally",
        _ => "Never",
    };

    /// <summary>Whether these changes replace the resource. Those that do so only sometimes, do not do it here.</summary>
    public static bool Replaces(string type, IEnumerable<string> changed) => changed.Any(property => RequiresRecreation(type, property) == "Always");
}
