using System.Text;

namespace CfnGen.Model;

/// <summary>What an update does with group sizes that scheduled actions may have changed.</summary>
public sealed record AutoScalingScheduledAction : Shape
{
    /// <summary>True: sizes that the template does not change stay as the group has them.</summary>
    /// <value>Absent: false, so that an update sets the template's sizes.</value>
    public CfnBoolean? IgnoreUnmodifiedGroupSizeProperties
    {
        get => (CfnBoolean?)CfnGet(0);
        init => CfnSet(0, value);
    }

    protected override string CfnPropertyNames => "IgnoreUnmodifiedGroupSizeProperties";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
