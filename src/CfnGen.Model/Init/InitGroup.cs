using System.Text;

namespace CfnGen.Model;

/// <summary>A group of Linux.</summary>
public sealed record InitGroup : Shape
{
    /// <summary>The number of the group.</summary>
    /// <value>Absent: the system chooses one.</value>
    public CfnString? Gid
    {
        get => (CfnString?)CfnGet(0);
        init => CfnSet(0, value);
    }

    protected override string CfnPropertyNames => "gid";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
