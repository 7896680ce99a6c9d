using System.Runtime.CompilerServices;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>What an instance refresh does with instances on standby.</summary>
[InterpolatedStringHandler]
public sealed class StandbyInstances : CfnEnumeration, ICfnValue<StandbyInstances>
{
    public StandbyInstances(int literalLength, int formattedCount)
        : base(literalLength, formattedCount)
    {
    }

    private StandbyInstances(string value)
        : base(value)
    {
    }

    private StandbyInstances(TemplateNode node)
        : base(node)
    {
    }

    /// <summary>They are ended.</summary>
    public static StandbyInstances Terminate => new("Terminate");

    /// <summary>They stay as they are.</summary>
    public static StandbyInstances Ignore => new("Ignore");

    /// <summary>The refresh waits up to an hour for them to return to service, then fails.</summary>
    public static StandbyInstances Wait => new("Wait");

    public static implicit operator StandbyInstances(string value) => new(value);

    public static implicit operator StandbyInstances(CfnExpression value) => new(value.Node);

    public static implicit operator StandbyInstances(CfnString value) => new(value.Node);

    static StandbyInstances ICfnValue<StandbyInstances>.Of(TemplateNode node) => new(node);
}
