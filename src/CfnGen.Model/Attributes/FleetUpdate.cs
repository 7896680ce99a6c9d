using System.Text;

namespace CfnGen.Model;

/// <summary>Whether an AppStream fleet is stopped or started by an update.</summary>
public sealed record FleetUpdate : Shape
{
    /// <summary>True: it is.</summary>
    public CfnBoolean? Type
    {
        get => (CfnBoolean?)CfnGet(0);
        init => CfnSet(0, value);
    }

    protected override string CfnPropertyNames => "Type";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
