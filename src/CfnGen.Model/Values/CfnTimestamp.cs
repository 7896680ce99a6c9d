using System.Globalization;
using System.Runtime.CompilerServices;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A moment as ISO 8601 text, such as <c>2026-01-31T12:00:00Z</c>, or an expression that yields one.</summary>
[InterpolatedStringHandler]
public sealed class CfnTimestamp : CfnText, ICfnValue<CfnTimestamp>
{
    public CfnTimestamp(int literalLength, int formattedCount)
        : base(literalLength, formattedCount)
    {
    }

    private CfnTimestamp(TemplateNode node)
        : base(node)
    {
    }

    public static implicit operator CfnTimestamp(string value) => new(ScalarNode.String(value));

    public static implicit operator CfnTimestamp(CfnExpression value) => new(value.Node);

    public static implicit operator CfnTimestamp(DateTimeOffset value) =>
        new(ScalarNode.String(value.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)));

    public static implicit operator CfnTimestamp(CfnString value) => new(value.Node);

    static CfnTimestamp ICfnValue<CfnTimestamp>.Of(TemplateNode node) => new(node);
}
