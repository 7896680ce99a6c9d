using CfnGen.Planning.Access;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Tests.Access;

/// <summary>What changes in access between two lists of resources that a test writes down.</summary>
internal static class AccessLines
{
    /// <summary>Each change in one line: <c>+ Widens Warning: Allow …</c>.</summary>
    public static string[] Between(string before, string after) =>
        [.. Changes(before, after).Select(change => $"{(change.IsAdded ? '+' : '-')} {change.Effect} {change.Weight}: {change.Line}")];

    public static IReadOnlyList<AccessChange> Changes(string before, string after)
    {
        var types = new KnownTypes();
        return AccessChanges.Of(Template(before, types), Template(after, types));
    }

    private static PlannedTemplate Template(string resources, KnownTypes types) => new(Plans.Read("Resources:\n" + resources), types);
}
