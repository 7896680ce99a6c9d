using System.Collections;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A command: a text for the shell, or a list of a program and its arguments, which no shell reads.</summary>
[CollectionBuilder(typeof(InitCommandLine), nameof(Create))]
[InterpolatedStringHandler]
public sealed class InitCommandLine : CfnText, ICfnValue<InitCommandLine>, IEnumerable<CfnString>
{
    public InitCommandLine(int literalLength, int formattedCount)
        : base(literalLength, formattedCount)
    {
    }

    private InitCommandLine(TemplateNode node)
        : base(node)
    {
    }

    public static implicit operator InitCommandLine(string value) => new(ScalarNode.String(value));

    public static implicit operator InitCommandLine(CfnExpression value) => new(value.Node);

    public static implicit operator InitCommandLine(CfnString value) => new(value.Node);

    static InitCommandLine ICfnValue<InitCommandLine>.Of(TemplateNode node) => new(node);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public static InitCommandLine Create(ReadOnlySpan<CfnString> items) =>
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
