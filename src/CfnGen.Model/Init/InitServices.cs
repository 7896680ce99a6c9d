using System.Text;

namespace CfnGen.Model;

/// <summary>Services by the system that runs them.</summary>
public sealed record InitServices : Shape
{
    /// <summary>On Linux with init scripts.</summary>
    public CfnMap<InitService>? Sysvinit
    {
        get => (CfnMap<InitService>?)CfnGet(0);
        init => CfnSet(0, value);
    }

    /// <summary>On Linux with systemd, such as Amazon Linux 2023.</summary>
    public CfnMap<InitService>? Systemd
    {
        get => (CfnMap<InitService>?)CfnGet(1);
        init => CfnSet(1, value);
    }

    /// <summary>On Windows.</summary>
    public CfnMap<InitService>? Windows
    {
        get => (CfnMap<InitService>?)CfnGet(2);
        init => CfnSet(2, value);
    }

    protected override string CfnPropertyNames => "sysvinit|systemd|windows";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
