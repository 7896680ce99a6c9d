using System.Text;

namespace CfnGen.Model;

/// <summary>Replaces the group as a whole: the old one stays until the new one is there, which needs a <see cref="CreationPolicy"/>.</summary>
public sealed record AutoScalingReplacingUpdate : Shape
{
    /// <summary>True wins over a rolling update.</summary>
    /// <value>Absent: false.</value>
    public CfnBoolean? WillReplace
    {
        get => (CfnBoolean?)CfnGet(0);
        init => CfnSet(0, value);
    }

    protected override string CfnPropertyNames => "WillReplace";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
