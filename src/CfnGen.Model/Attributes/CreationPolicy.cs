using System.Text;

namespace CfnGen.Model;

public sealed record CreationPolicy : Shape
{
    protected override string CfnPropertyNames => "";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
