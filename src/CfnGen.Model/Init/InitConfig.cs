using System.Text;

namespace CfnGen.Model;

/// <summary>One configuration of cfn-init, applied in the order packages, groups, users, sources, files, commands, services.</summary>
public sealed record InitConfig : Shape
{
    /// <summary>What is installed: rpm first, then the other package managers.</summary>
    public InitPackages? Packages
    {
        get => (InitPackages?)CfnGet(0);
        init => CfnSet(0, value);
    }

    /// <summary>Groups of Linux that are made.</summary>
    public CfnMap<InitGroup>? Groups
    {
        get => (CfnMap<InitGroup>?)CfnGet(1);
        init => CfnSet(1, value);
    }

    /// <summary>Users of Linux that are made, without a shell and a password.</summary>
    public CfnMap<InitUser>? Users
    {
        get => (CfnMap<InitUser>?)CfnGet(2);
        init => CfnSet(2, value);
    }

    /// <summary>Archives (tar, gz, bz2, zip) by the folder into which each is unpacked.</summary>
    public CfnMap<CfnString>? Sources
    {
        get => (CfnMap<CfnString>?)CfnGet(3);
        init => CfnSet(3, value);
    }

    /// <summary>Files by their absolute path.</summary>
    public CfnMap<InitFile>? Files
    {
        get => (CfnMap<InitFile>?)CfnGet(4);
        init => CfnSet(4, value);
    }

    /// <summary>Commands by name: they run in the alphabetical order of these names, not in that of the page.</summary>
    public CfnMap<InitCommand>? Commands
    {
        get => (CfnMap<InitCommand>?)CfnGet(5);
        init => CfnSet(5, value);
    }

    /// <summary>Services that run, or not, when cfn-init is done.</summary>
    public InitServices? Services
    {
        get => (InitServices?)CfnGet(6);
        init => CfnSet(6, value);
    }

    protected override string CfnPropertyNames => "packages|groups|users|sources|files|commands|services";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
