using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>An expression whose type only deploy time knows, such as an import or a look-up: it converts to every value type.</summary>
public sealed class CfnExpression : CfnValue, ICfnValue<CfnExpression>
{
    private CfnExpression(TemplateNode node)
        : base(node)
    {
    }

    static CfnExpression ICfnValue<CfnExpression>.Of(TemplateNode node) => new(node);

    internal static CfnExpression Of(TemplateNode node) => new(node);

    internal static CfnExpression Of(IntrinsicFunction function, TemplateNode argument) => new(new IntrinsicNode(function, argument));
}
