using System.Collections;
using CfnGen.Model;

namespace CfnGen.Stacks.Parts.Json;

/// <summary>A JSON object, written as <c>new() { ["key"] = value }</c> and kept in that order. What is null is left out.</summary>
public sealed class JsonObject : JsonValue, IEnumerable<string>
{
    private readonly List<string> keys = [];
    private readonly List<JsonValue> values = [];

    internal override bool IsOneLine => keys.Count == 0;

    public JsonValue? this[string key]
    {
        set
        {
            if (keys.Contains(key))
            {
                throw new ArgumentException($"The object has the key '{key}' already.", nameof(key));
            }

            if (value is not null)
            {
                keys.Add(key);
                values.Add(value);
            }
        }
    }

    /// <summary>The keys, in their order.</summary>
    public IEnumerator<string> GetEnumerator() => keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal override void AppendTo(List<CfnString> text, string indent)
    {
        if (IsOneLine)
        {
            text.Add("{}");
            return;
        }

        text.Add("{");
        for (var i = 0; i < keys.Count; i++)
        {
            text.Add($"{(i == 0 ? "" : ",")}\n{indent}  {JsonSpelling.Quoted(keys[i])}: ");
            values[i].AppendTo(text, indent + "  ");
        }

        text.Add($"\n{indent}}}");
    }
}
