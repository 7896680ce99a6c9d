using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A number that may have a fraction, or an expression that yields one.</summary>
public sealed class CfnNumber : CfnValue, ICfnValue<CfnNumber>
{
    private CfnNumber(TemplateNode node)
        : base(node)
    {
    }

    /// <summary>A whole number is written without a fraction.</summary>
    public static implicit operator CfnNumber(double value) =>
        new(value == Math.Truncate(value) && Math.Abs(value) < 1e15 ? ScalarNode.Integer((long)value) : ScalarNode.Float(value));

    public static implicit operator CfnNumber(CfnInteger value) => new(value.Node);

    public static implicit operator CfnNumber(CfnExpression value) => new(value.Node);

    static CfnNumber ICfnValue<CfnNumber>.Of(TemplateNode node) => new(node);
}
