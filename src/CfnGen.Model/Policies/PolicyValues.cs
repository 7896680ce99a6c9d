using System.Collections;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>One or several texts in a policy; one is written as it is, several as a list.</summary>
[CollectionBuilder(typeof(PolicyValues), nameof(Create))]
[InterpolatedStringHandler]
public sealed class PolicyValues : CfnText, ICfnValue<PolicyValues>, IEnumerable<CfnString>
{
    public PolicyValues(int literalLength, int formattedCount)
        : base(literalLength, formattedCount)
    {
    }

    private PolicyValues(TemplateNode node)
        : base(node)
    {
    }

    public static implicit operator PolicyValues(string value) => new(ScalarNode.String(value));

    public static implicit operator PolicyValues(CfnExpression value) => new(value.Node);

    public static implicit operator PolicyValues(CfnString value) => new(value.Node);

    public static implicit operator PolicyValues(CfnList<CfnString> value) => new(value.Node);

    static PolicyValues ICfnValue<PolicyValues>.Of(TemplateNode node) => new(node);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public static PolicyValues Create(ReadOnlySpan<CfnString> items) =>
        new(items is [var only] ? only.Node : ((CfnList<CfnString>)[.. items]).Node);

    /// <summary>The members; a single text is a list of one.</summary>
    public IEnumerator<CfnString> GetEnumerator()
    {
        if (Node is not SequenceNode sequence)
        {
            yield return CfnExpression.Of(Node);
            yield break;
        }

        foreach (var item in sequence.Items)
        {
            yield return CfnExpression.Of(item);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
