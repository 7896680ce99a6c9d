using System.Runtime.CompilerServices;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>What an instance refresh does with instances that are protected from scale-in.</summary>
[InterpolatedStringHandler]
public sealed class ScaleInProtectedInstances : CfnEnumeration, ICfnValue<ScaleInProtectedInstances>
{
    public ScaleInProtectedInstances(int literalLength, int formattedCount)
        : base(literalLength, formattedCount)
    {
    }

    private ScaleInProtectedInstances(string value)
        : base(value)
    {
    }

    private ScaleInProtectedInstances(TemplateNode node)
        : base(node)
    {
    }

    /// <summary>They are replaced like the others.</summary>
    public static ScaleInProtectedInstances Refresh => new("Refresh");

    /// <summary>They stay as they are.</summary>
    public static ScaleInProtectedInstances Ignore => new("Ignore");

    /// <summary>The refresh waits up to an hour for their protection to be taken away, then fails.</summary>
    public static ScaleInProtectedInstances Wait => new("Wait");

    public static implicit operator ScaleInProtectedInstances(string value) => new(value);

    public static implicit operator ScaleInProtectedInstances(CfnExpression value) => new(value.Node);

    public static implicit operator ScaleInProtectedInstances(CfnString value) => new(value.Node);

    static ScaleInProtectedInstances ICfnValue<ScaleInProtectedInstances>.Of(TemplateNode node) => new(node);
}
