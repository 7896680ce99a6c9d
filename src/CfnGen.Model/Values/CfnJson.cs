using System.Collections;
using System.Runtime.CompilerServices;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>Any JSON: a text, number, boolean, list, or an object written as <c>new() { ["key"] = value }</c>, with expressions anywhere inside.</summary>
[CollectionBuilder(typeof(CfnJson), nameof(Create))]
[InterpolatedStringHandler]
public sealed class CfnJson : CfnText, ICfnValue<CfnJson>, IEnumerable<CfnJson>
{
    private readonly List<MappingEntry>? entries;

    public CfnJson()
        : this([])
    {
    }

    public CfnJson(int literalLength, int formattedCount)
        : base(literalLength, formattedCount)
    {
    }

    private CfnJson(TemplateNode node)
        : base(node)
    {
    }

    private CfnJson(List<MappingEntry> entries)
        : base(new MappingNode(entries)) => this.entries = entries;

    /// <summary>Adds a key to an object that is being written.</summary>
    public CfnJson this[string key]
    {
        set
        {
            if (entries is null || entries.Exists(entry => string.Equals(entry.Key, key, StringComparison.Ordinal)))
            {
                throw new ArgumentException(entries is null ? $"{Describe()} is no object, so it takes no key '{key}'." : $"The object has the key '{key}' already.", nameof(key));
            }

            entries.Add(new(key, value.Node));
        }
    }

    public static implicit operator CfnJson(string value) => new(ScalarNode.String(value));

    public static implicit operator CfnJson(long value) => new(ScalarNode.Integer(value));

    public static implicit operator CfnJson(double value) => new(((CfnNumber)value).Node);

    public static implicit operator CfnJson(bool value) => new(ScalarNode.Boolean(value));

    public static implicit operator CfnJson(CfnExpression value) => new(value.Node);

    public static implicit operator CfnJson(CfnString value) => new(value.Node);

    public static implicit operator CfnJson(CfnInteger value) => new(value.Node);

    public static implicit operator CfnJson(CfnNumber value) => new(value.Node);

    public static implicit operator CfnJson(CfnBoolean value) => new(value.Node);

    public static implicit operator CfnJson(Shape value) => From(value);

    static CfnJson ICfnValue<CfnJson>.Of(TemplateNode node) => new(node);

    /// <summary>The JSON of any value: a list, a map, a reference or a record.</summary>
    public static CfnJson From(ITemplateValue value) => new(value.ToNode());

    /// <summary>A list, also written <c>[a, b]</c>.</summary>
    public static CfnJson Create(ReadOnlySpan<CfnJson> items)
    {
        var nodes = new TemplateNode[items.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = items[i].Node;
        }

        return new(new SequenceNode(nodes));
    }

    /// <summary>The members of a list.</summary>
    public IEnumerator<CfnJson> GetEnumerator() => Node is SequenceNode sequence
        ? sequence.Items.Select(item => new CfnJson(item)).GetEnumerator()
        : throw new InvalidOperationException($"{Describe()} is no list.");

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
