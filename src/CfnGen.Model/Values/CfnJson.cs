using System.Collections;
using System.Runtime.CompilerServices;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>Any JSON: a text, number, boolean, list, or an object written as <c>new() { ["key"] = value }</c>, with expressions anywhere inside.</summary>
[CollectionBuilder(typeof(CfnJson), nameof(Create))]
[InterpolatedStringHandler]
public sealed class CfnJson : CfnText, ICfnValue<CfnJson>, IEnumerable<CfnJson>
{
    private List<KeyValuePair<string, CfnJson>>? entries;
    private ITemplateValue? source;
    private CfnJson[]? items;

    public CfnJson()
        : base(null) => entries = [];

    public CfnJson(int literalLength, int formattedCount)
        : base(literalLength, formattedCount)
    {
    }

    private CfnJson(TemplateNode node, ITemplateValue? source = null, CfnJson[]? items = null)
        : base(node) => (this.source, this.items) = (source, items);

    /// <summary>Adds a key to an object that is being written.</summary>
    public CfnJson this[string key]
    {
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (entries is null || IsRead)
            {
                throw new InvalidOperationException(entries is null
                    ? $"{Describe()} is no object, so it takes no key '{key}'."
                    : $"An object that was already read cannot take the key '{key}': make a new one.");
            }

            // Loops here and below, not Exists and Select: ReadyToRun compiles no framework generics over pairs.
            foreach (var entry in entries)
            {
                if (string.Equals(entry.Key, key, StringComparison.Ordinal))
                {
                    throw new ArgumentException($"The object has the key '{key}' already.", nameof(key));
                }
            }

            entries.Add(new(key, value));
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
    public static CfnJson From(ITemplateValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value.ToNode(), value);
    }

    /// <summary>A list, also written <c>[a, b]</c>.</summary>
    public static CfnJson Create(ReadOnlySpan<CfnJson> items)
    {
        var nodes = new TemplateNode[items.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = items[i].Node;
        }

        return new(new SequenceNode(nodes), items: items.ToArray());
    }

    /// <summary>The members of a list.</summary>
    public IEnumerator<CfnJson> GetEnumerator() => Node is SequenceNode sequence
        ? sequence.Items.Select(item => new CfnJson(item)).GetEnumerator()
        : throw new InvalidOperationException($"{Describe()} is no list.");

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal override void Visit(ProblemTrail trail)
    {
        switch (source)
        {
            case Shape shape:
                shape.Visit(trail);
                break;
            case CfnValue value:
                value.Visit(trail);
                break;
        }

        for (var i = 0; i < (items?.Length ?? 0); i++)
        {
            trail.Into(i, items![i]);
        }

        foreach (var (key, value) in entries ?? [])
        {
            trail.Into(key, value);
        }
    }

    private protected override void ForgetContent() => (entries, items, source) = (null, null, null);

    private protected override TemplateNode Compose()
    {
        if (entries is null)
        {
            return base.Compose();
        }

        var nodes = new List<MappingEntry>(entries.Count);
        foreach (var entry in entries)
        {
            nodes.Add(new(entry.Key, entry.Value.Node));
        }

        return new MappingNode(nodes);
    }
}
