using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A text out of a list that the service knows. The list is open: any text is taken, and checked by the rules.</summary>
public abstract class CfnEnumeration : CfnText
{
    protected CfnEnumeration(string value)
        : base(ScalarNode.String(value))
    {
    }

    protected CfnEnumeration(CfnValue value)
        : base(value.Node)
    {
    }

    protected CfnEnumeration(TemplateNode node)
        : base(node)
    {
    }

    protected CfnEnumeration(int literalLength, int formattedCount)
        : base(literalLength, formattedCount)
    {
    }
}
