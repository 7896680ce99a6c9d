using System.Runtime.CompilerServices;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>Whether a policy statement allows or denies.</summary>
[InterpolatedStringHandler]
public sealed class Effect : CfnEnumeration, ICfnValue<Effect>
{
    public Effect(int literalLength, int formattedCount)
        : base(literalLength, formattedCount)
    {
    }

    private Effect(string value)
        : base(value)
    {
    }

    private Effect(TemplateNode node)
        : base(node)
    {
    }

    public static Effect Allow => new("Allow");

    public static Effect Deny => new("Deny");

    public static implicit operator Effect(string value) => new(value);

    public static implicit operator Effect(CfnExpression value) => new(value.Node);

    public static implicit operator Effect(CfnString value) => new(value.Node);

    static Effect ICfnValue<Effect>.Of(TemplateNode node) => new(node);
}
