using System.Text;

namespace CfnGen.Model;

/// <summary>Alarms that end an instance refresh.</summary>
public sealed record InstanceRefreshAlarms : Shape
{
    /// <summary>Names of CloudWatch alarms, up to ten: the refresh fails while one of them is in alarm.</summary>
    public CfnList<CfnString>? Alarms
    {
        get => (CfnList<CfnString>?)CfnGet(0);
        init => CfnSet(0, value);
    }

    protected override string CfnPropertyNames => "Alarms";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
