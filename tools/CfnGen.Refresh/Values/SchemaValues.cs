using System.Text.Json;

namespace CfnGen.Refresh.Values;

/// <summary>Takes enumerations out of a JSON schema, wherever they stand in it.</summary>
internal static class SchemaValues
{
    /// <summary>All values that the schema lets its subject, or the property of that name, have: the union over regions and cases.</summary>
    public static SortedSet<string> Of(JsonElement schema, string property)
    {
        var values = new SortedSet<string>(StringComparer.Ordinal);
        Collect(schema, property, values);
        return values;
    }

    private static void Collect(JsonElement node, string property, SortedSet<string> values)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
            {
                Collect(item, property, values);
            }
        }

        foreach (var member in node.ValueKind == JsonValueKind.Object ? [.. node.EnumerateObject()] : Array.Empty<JsonProperty>())
        {
            if (member.NameEquals("enum"))
            {
                values.UnionWith(member.Value.EnumerateArray().Select(value => value.ToString()));
            }
            else if (member.NameEquals("properties"))
            {
                Collect(member.Value.TryGetProperty(property, out var wanted) ? wanted : default, property, values);
            }
            else if (!member.NameEquals("if"))
            {
                // A condition says which case it is, not what is allowed.
                Collect(member.Value, property, values);
            }
        }
    }
}
