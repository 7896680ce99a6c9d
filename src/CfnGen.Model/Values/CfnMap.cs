using System.Collections;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>Keys with values, written as <c>new() { ["key"] = value }</c>, or an expression that yields them. Kept in the author's order.</summary>
public sealed class CfnMap<T> : CfnValue, ICfnValue<CfnMap<T>>, IEnumerable<KeyValuePair<string, T>>
    where T : class, ITemplateValue
{
    private List<KeyValuePair<string, T>>? entries;

    public CfnMap()
        : base(null) => entries = [];

    private CfnMap(TemplateNode node)
        : base(node)
    {
    }

    private List<KeyValuePair<string, T>> Entries => entries ?? throw new InvalidOperationException(
        $"{Describe()} is a map that only deploy time knows, so its entries cannot be looked at here.");

    public T this[string key]
    {
        get => Entries.Find(entry => string.Equals(entry.Key, key, StringComparison.Ordinal)).Value
            ?? throw new KeyNotFoundException($"The map has no key '{key}'.");
        set => Add(key, value);
    }

    public static implicit operator CfnMap<T>(CfnExpression value) => new(value.Node);

    public static implicit operator CfnJson(CfnMap<T> value) => CfnJson.From(value);

    static CfnMap<T> ICfnValue<CfnMap<T>>.Of(TemplateNode node) => new(node);

    /// <exception cref="ArgumentException">The map has the key already.</exception>
    /// <exception cref="InvalidOperationException">The map was read already, so it cannot grow.</exception>
    public void Add(string key, T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        if (IsRead)
        {
            throw new InvalidOperationException($"A map that was already read cannot take the key '{key}': make a new one.");
        }

        // Loops here and below, not Exists and Select: ReadyToRun compiles no framework generics over pairs.
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
            {
                throw new ArgumentException($"The map has the key '{key}' already.", nameof(key));
            }
        }

        Entries.Add(new(key, value));
    }

    /// <summary>A copy in which one key has another value, or is new.</summary>
    public CfnMap<T> With(string key, T value)
    {
        var copy = new CfnMap<T>();
        var known = false;
        foreach (var entry in Entries)
        {
            var isKey = string.Equals(entry.Key, key, StringComparison.Ordinal);
            known |= isKey;
            copy.Add(entry.Key, isKey ? value : entry.Value);
        }

        if (!known)
        {
            copy.Add(key, value);
        }

        return copy;
    }

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => Entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Entries.GetEnumerator();

    internal override void Visit(ProblemTrail trail)
    {
        foreach (var (key, value) in entries ?? [])
        {
            trail.Into(key, value);
        }
    }

    private protected override void ForgetContent() => entries = null;

    // Records compare without regard to the order of their properties; their nodes keep it.
    private protected override bool EqualsContent(CfnValue other) =>
        entries is [{ Value: Shape }, ..] && other is CfnMap<T> { entries: { } others } ? entries.SequenceEqual(others) : base.EqualsContent(other);

    private protected override int HashContent() =>
        entries is [{ Value: Shape }, ..] ? entries.Aggregate(entries.Count, HashCode.Combine) : base.HashContent();

    private protected override TemplateNode Compose()
    {
        var nodes = new List<MappingEntry>(entries!.Count);
        foreach (var entry in entries)
        {
            nodes.Add(new(entry.Key, entry.Value.ToNode()));
        }

        return new MappingNode(nodes);
    }
}
