using System.Runtime.CompilerServices;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>How an instance refresh replaces instances.</summary>
[InterpolatedStringHandler]
public sealed class InstanceRefreshStrategy : CfnEnumeration, ICfnValue<InstanceRefreshStrategy>
{
    public InstanceRefreshStrategy(int literalLength, int formattedCount)
        : base(literalLength, formattedCount)
    {
    }

    private InstanceRefreshStrategy(string value)
        : base(value)
    {
    }

    private InstanceRefreshStrategy(TemplateNode node)
        : base(node)
    {
    }

    /// <summary>In batches, as the healthy percentages allow.</summary>
    public static InstanceRefreshStrategy Rolling => new("Rolling");

    public static implicit operator InstanceRefreshStrategy(string value) => new(value);

    public static implicit operator InstanceRefreshStrategy(CfnExpression value) => new(value.Node);

    public static implicit operator InstanceRefreshStrategy(CfnString value) => new(value.Node);

    static InstanceRefreshStrategy ICfnValue<InstanceRefreshStrategy>.Of(TemplateNode node) => new(node);
}
