using System.Text;

namespace CfnGen.Model;

/// <summary>Replaces the instances of a group by an instance refresh of the service; excludes <see cref="AutoScalingRollingUpdate"/>.</summary>
public sealed record AutoScalingInstanceRefresh : Shape
{
    /// <summary>How instances are replaced.</summary>
    public required InstanceRefreshStrategy Strategy
    {
        get => (InstanceRefreshStrategy)CfnGet(0)!;
        init => CfnSet(0, value);
    }

    /// <summary>Absent: the service's defaults.</summary>
    public InstanceRefreshPreferences? Preferences
    {
        get => (InstanceRefreshPreferences?)CfnGet(1);
        init => CfnSet(1, value);
    }

    protected override string CfnPropertyNames => "*Strategy|Preferences";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
