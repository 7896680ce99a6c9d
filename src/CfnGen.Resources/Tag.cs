using System.Text;
using CfnGen.Model;

namespace CfnGen.Resources;

/// <summary>A tag of a resource. Keys that begin with <c>aws:</c> are AWS's own.</summary>
public sealed record Tag : Shape
{
    /// <summary>1 to 128 characters.</summary>
    public required CfnString Key { get => (CfnString)CfnGet(0)!; init => CfnSet(0, value); }

    /// <summary>Up to 256 characters.</summary>
    public required CfnString Value { get => (CfnString)CfnGet(1)!; init => CfnSet(1, value); }

    protected override string CfnPropertyNames => "*Key|*Value";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
