using System.Text;

namespace CfnGen.Model;

/// <summary>The signals that a resource needs before it counts as created.</summary>
public sealed record ResourceSignal : Shape
{
    /// <summary>How many success signals are needed.</summary>
    /// <value>Absent: 1.</value>
    public CfnInteger? Count
    {
        get => (CfnInteger?)CfnGet(0);
        init => CfnSet(0, value);
    }

    /// <summary>How long they may take together.</summary>
    /// <value>Up to twelve hours. Absent: five minutes.</value>
    public CfnDuration? Timeout
    {
        get => (CfnDuration?)CfnGet(1);
        init => CfnSet(1, value);
    }

    protected override string CfnPropertyNames => "Count|Timeout";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
