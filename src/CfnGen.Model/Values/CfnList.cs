using System.Collections;
using System.Runtime.CompilerServices;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>An ordered list, or an expression that yields one. Compared by content.</summary>
/// <remarks>A list known only at deploy time has no members to look at: take one with <see cref="Fn.Select{T}"/>, or join them with <see cref="Fn.Join(string, CfnList{CfnString})"/>.</remarks>
[CollectionBuilder(typeof(CfnList), nameof(CfnList.Create))]
public sealed class CfnList<T> : CfnValue, ICfnValue<CfnList<T>>, IReadOnlyList<T>
    where T : class, ITemplateValue
{
    private T[]? items;

    internal CfnList(T[] items)
        : base(null) => this.items = items;

    private CfnList(TemplateNode node)
        : base(node)
    {
    }

    public int Count => Items.Length;

    public T this[int index] => Items[index];

    private T[] Items => items ?? throw new InvalidOperationException(
        $"{Describe()} is a list that only deploy time knows, so its members cannot be enumerated here: take one with Fn.Select, or join them with Fn.Join.");

    public static implicit operator CfnList<T>(CfnExpression value) => new(value.Node);

    public static implicit operator CfnJson(CfnList<T> value) => CfnJson.From(value);

    static CfnList<T> ICfnValue<CfnList<T>>.Of(TemplateNode node) => new(node);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    internal override void Visit(ProblemTrail trail)
    {
        for (var i = 0; i < (items?.Length ?? 0); i++)
        {
            trail.Into(i, items![i]);
        }
    }

    private protected override void ForgetContent() => items = null;

    // Records compare without regard to the order of their properties; their nodes keep it.
    private protected override bool EqualsContent(CfnValue other) =>
        items is [Shape, ..] && other is CfnList<T> { items: { } others } ? items.SequenceEqual(others) : base.EqualsContent(other);

    private protected override int HashContent() => items is [Shape, ..] ? items.Aggregate(items.Length, HashCode.Combine) : base.HashContent();

    private protected override TemplateNode Compose()
    {
        var nodes = new TemplateNode[items!.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = items[i]?.ToNode()
                ?? throw new InvalidOperationException($"Member {i} of a list is null: leave it out, or use Fn.If with Aws.NoValue.");
        }

        return new SequenceNode(nodes);
    }
}
