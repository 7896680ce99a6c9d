using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>True or false, or an expression that yields it.</summary>
public sealed class CfnBoolean : CfnValue, ICfnValue<CfnBoolean>
{
    private CfnBoolean(TemplateNode node)
        : base(node)
    {
    }

    public static implicit operator CfnBoolean(bool value) => new(ScalarNode.Boolean(value));

    public static implicit operator CfnBoolean(CfnExpression value) => new(value.Node);

    static CfnBoolean ICfnValue<CfnBoolean>.Of(TemplateNode node) => new(node);
}
