using System.Collections;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>The versions of a package, <c>[]</c> for any, or the address of the package itself.</summary>
[CollectionBuilder(typeof(InitPackage), nameof(Create))]
[InterpolatedStringHandler]
public sealed class InitPackage : CfnText, ICfnValue<InitPackage>, IEnumerable<CfnString>
{
    public InitPackage(int literalLength, int formattedCount)
        : base(literalLength, formattedCount)
    {
    }

    private InitPackage(TemplateNode node)
        : base(node)
    {
    }

    public static implicit operator InitPackage(string value) => new(ScalarNode.String(value));

    public static implicit operator InitPackage(CfnExpression value) => new(value.Node);

    public static implicit operator InitPackage(CfnString value) => new(value.Node);

    static InitPackage ICfnValue<InitPackage>.Of(TemplateNode node) => new(node);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public static InitPackage Create(ReadOnlySpan<CfnString> items) =>
        new(((CfnList<CfnString>)[.. items]).Node);

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
