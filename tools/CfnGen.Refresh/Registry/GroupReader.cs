using System.Text.Json;
using CfnGen.Catalogue;

namespace CfnGen.Refresh.Registry;

/// <summary>Finds which properties exclude or need one another. What is not plainly about presence is left out.</summary>
internal static class GroupReader
{
    private static readonly HashSet<string> SaysNothing = new(["title", "type", "description", "$comment"], StringComparer.Ordinal);

    public static IReadOnlyList<PropertyGroup> Read(SchemaNode node, PropertySet properties)
    {
        var groups = node.Places.SelectMany(Groups).ToList();
        return groups
            .Where(group => Names(group).All(name => properties.Find(name) is not null))
            .DistinctBy(Text, StringComparer.Ordinal)
            .OrderBy(Text, StringComparer.Ordinal)
            .ToArray();
    }

    private static IEnumerable<PropertyGroup> Groups(JsonElement place)
    {
        foreach (var keyword in place.EnumerateObject())
        {
            var found = keyword.Name switch
            {
                "requiredXor" => [Group(PropertyGroupKind.ExactlyOne, null, keyword.Value)],
                "requiredOr" => [Group(PropertyGroupKind.AtLeastOne, null, keyword.Value)],
                "dependentExcluded" => Dependent(PropertyGroupKind.Excludes, keyword.Value),
                "dependentRequired" or "dependencies" => Dependent(PropertyGroupKind.Requires, keyword.Value),
                "oneOf" => Alternatives(PropertyGroupKind.ExactlyOne, keyword.Value),
                "anyOf" => Alternatives(PropertyGroupKind.AtLeastOne, keyword.Value),
                "allOf" when keyword.Value.ValueKind == JsonValueKind.Array =>
                    keyword.Value.EnumerateArray().Where(part => part.EnumerateObject().All(inner => inner.Name is "oneOf" or "anyOf")).SelectMany(Groups),
                _ => [],
            };
            foreach (var group in found)
            {
                yield return group;
            }
        }
    }

    private static PropertyGroup Group(PropertyGroupKind kind, string? when, JsonElement names) =>
        new(kind, when, names.EnumerateArray().Select(name => (IReadOnlyList<string>)[name.GetString()!]).ToArray());

    private static IEnumerable<PropertyGroup> Dependent(PropertyGroupKind kind, JsonElement triggers) =>
        triggers.EnumerateObject()
            .Where(trigger => trigger.Value.ValueKind == JsonValueKind.Array && trigger.Value.GetArrayLength() > 0)
            .Select(trigger => Group(kind, trigger.Name, trigger.Value));

    private static IEnumerable<PropertyGroup> Alternatives(PropertyGroupKind kind, JsonElement alternatives)
    {
        var sets = alternatives.EnumerateArray().Select(AboutPresence).ToArray();
        if (sets.Length < 2 || sets.Any(set => set is null))
        {
            yield break;
        }

        // Where one alternative admits what another requires, both may be there: nothing plain can be said.
        var overlap = sets.Any(one => sets.Any(other => one != other && other!.Required.All(one!.Admitted.Contains)));
        if (!overlap)
        {
            yield return new PropertyGroup(kind, null, sets.Select(set => set!.Required).ToArray());
        }
    }

    private static Alternative? AboutPresence(JsonElement alternative)
    {
        if (alternative.ValueKind != JsonValueKind.Object || !alternative.TryGetProperty("required", out var required) || required.GetArrayLength() == 0)
        {
            return null;
        }

        var names = required.EnumerateArray().Select(name => name.GetString()!).ToArray();
        var rest = alternative.EnumerateObject().Select(keyword => keyword.Name).Where(keyword => keyword != "required" && !SaysNothing.Contains(keyword)).ToArray();
        if (rest.Length == 0)
        {
            return new Alternative(names, names);
        }

        var closed = alternative.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.False;
        return closed && rest.All(keyword => keyword is "additionalProperties" or "properties")
            ? new Alternative(names, alternative.GetProperty("properties").EnumerateObject().Select(property => property.Name).ToArray())
            : null;
    }

    private static IEnumerable<string> Names(PropertyGroup group) =>
        group.Alternatives.SelectMany(names => names).Concat(group.When is null ? [] : [group.When]);

    private static string Text(PropertyGroup group) =>
        $"{(int)group.Kind} {group.When} {string.Join(' ', group.Alternatives.Select(names => string.Join('+', names)))}";

    private sealed record Alternative(IReadOnlyList<string> Required, IReadOnlyList<string> Admitted);
}
