using System.Text;

namespace CfnGen.Model;

/// <summary>Whether an AppStream fleet is started when it is created.</summary>
public sealed record StartFleet : Shape
{
    /// <summary>True: the fleet is started.</summary>
    public CfnBoolean? Type
    {
        get => (CfnBoolean?)CfnGet(0);
        init => CfnSet(0, value);
    }

    protected override string CfnPropertyNames => "Type";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
