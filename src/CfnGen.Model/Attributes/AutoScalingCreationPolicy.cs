using System.Text;

namespace CfnGen.Model;

/// <summary>When a group that replaces another one counts as created.</summary>
public sealed record AutoScalingCreationPolicy : Shape
{
    /// <summary>How many of the instances must signal success.</summary>
    /// <value>From 0 to 100. Absent: 100.</value>
    public CfnInteger? MinSuccessfulInstancesPercent
    {
        get => (CfnInteger?)CfnGet(0);
        init => CfnSet(0, value);
    }

    protected override string CfnPropertyNames => "MinSuccessfulInstancesPercent";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
