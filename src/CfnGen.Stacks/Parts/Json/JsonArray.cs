using System.Collections;
using System.Runtime.CompilerServices;
using CfnGen.Model;

namespace CfnGen.Stacks.Parts.Json;

/// <summary>A JSON array, written as <c>[a, b]</c>. What takes one line each stands on one line together.</summary>
[CollectionBuilder(typeof(JsonArray), nameof(Create))]
public sealed class JsonArray : JsonValue, IEnumerable<JsonValue>
{
    private readonly JsonValue[] items;

    private JsonArray(JsonValue[] items) => this.items = items;

    internal override bool IsOneLine => Array.TrueForAll(items, item => item is JsonScalar);

    public static JsonArray Create(ReadOnlySpan<JsonValue> items) => new(items.ToArray());

    public static JsonArray Of(IEnumerable<JsonValue> items) => new([.. items]);

    public static JsonArray Of(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonValue)text)]);

    public IEnumerator<JsonValue> GetEnumerator() => ((IEnumerable<JsonValue>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal override void AppendTo(List<CfnString> text, string indent)
    {
        var isOneLine = IsOneLine;
        text.Add("[");
        for (var i = 0; i < items.Length; i++)
        {
            var comma = i == 0 ? "" : ",";
            text.Add(!isOneLine ? $"{comma}\n{indent}  " : i == 0 ? "" : ", ");
            items[i].AppendTo(text, indent + "  ");
        }

        text.Add(isOneLine ? "]" : $"\n{indent}]");
    }
}
