using System.Runtime.CompilerServices;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A text, or an expression that yields one. An interpolated string with references becomes an <c>Fn::Sub</c>.</summary>
[InterpolatedStringHandler]
public sealed class CfnString : CfnText, ICfnValue<CfnString>
{
    public CfnString(int literalLength, int formattedCount)
        : base(literalLength, formattedCount)
    {
    }

    private CfnString(TemplateNode node)
        : base(node)
    {
    }

    public static implicit operator CfnString(string value) => new(ScalarNode.String(value));

    public static implicit operator CfnString(CfnExpression value) => new(value.Node);

    /// <summary>Texts one after the other as one; their references stay references.</summary>
    public static CfnString Concat(IEnumerable<CfnString> texts)
    {
        var whole = new CfnString(0, 0);
        foreach (var text in texts)
        {
            whole.AppendFormatted(text);
        }

        return whole;
    }

    static CfnString ICfnValue<CfnString>.Of(TemplateNode node) => new(node);
}
