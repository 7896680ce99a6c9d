using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A whole number, or an expression that yields one.</summary>
public sealed class CfnInteger : CfnValue, ICfnValue<CfnInteger>
{
    private CfnInteger(TemplateNode node)
        : base(node)
    {
    }

    public static implicit operator CfnInteger(long value) => new(ScalarNode.Integer(value));

    public static implicit operator CfnInteger(CfnExpression value) => new(value.Node);

    static CfnInteger ICfnValue<CfnInteger>.Of(TemplateNode node) => new(node);
}
