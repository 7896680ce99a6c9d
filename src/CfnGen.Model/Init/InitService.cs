using System.Text;

namespace CfnGen.Model;

/// <summary>A service, and what makes cfn-init restart it.</summary>
public sealed record InitService : Shape
{
    /// <summary>Whether it starts with the system.</summary>
    /// <value>Absent: as it is.</value>
    public CfnBoolean? Enabled
    {
        get => (CfnBoolean?)CfnGet(0);
        init => CfnSet(0, value);
    }

    /// <summary>True: it runs when cfn-init is done. False: it does not.</summary>
    /// <value>Absent: as it is.</value>
    public CfnBoolean? EnsureRunning
    {
        get => (CfnBoolean?)CfnGet(1);
        init => CfnSet(1, value);
    }

    /// <summary>Restarted when cfn-init changes one of these files.</summary>
    public CfnList<CfnString>? Files
    {
        get => (CfnList<CfnString>?)CfnGet(2);
        init => CfnSet(2, value);
    }

    /// <summary>Restarted when cfn-init unpacks an archive into one of these folders.</summary>
    public CfnList<CfnString>? Sources
    {
        get => (CfnList<CfnString>?)CfnGet(3);
        init => CfnSet(3, value);
    }

    /// <summary>Restarted when cfn-init installs one of these packages, by package manager.</summary>
    public CfnMap<CfnList<CfnString>>? Packages
    {
        get => (CfnMap<CfnList<CfnString>>?)CfnGet(4);
        init => CfnSet(4, value);
    }

    /// <summary>Restarted when cfn-init runs one of these commands.</summary>
    public CfnList<CfnString>? Commands
    {
        get => (CfnList<CfnString>?)CfnGet(5);
        init => CfnSet(5, value);
    }

    protected override string CfnPropertyNames => "enabled|ensureRunning|files|sources|packages|commands";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
