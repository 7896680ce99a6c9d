using System.Text;

namespace CfnGen.Model;

/// <summary>A user of Linux.</summary>
public sealed record InitUser : Shape
{
    /// <summary>The number of the user.</summary>
    /// <value>Absent: the system chooses one.</value>
    public CfnString? Uid
    {
        get => (CfnString?)CfnGet(0);
        init => CfnSet(0, value);
    }

    /// <summary>The groups to which the user belongs.</summary>
    public CfnList<CfnString>? Groups
    {
        get => (CfnList<CfnString>?)CfnGet(1);
        init => CfnSet(1, value);
    }

    /// <summary>The home folder.</summary>
    public CfnString? HomeDir
    {
        get => (CfnString?)CfnGet(2);
        init => CfnSet(2, value);
    }

    protected override string CfnPropertyNames => "uid|groups|homeDir";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
