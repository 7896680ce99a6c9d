using System.Text;

namespace CfnGen.Model.Tests.Declaration;

public sealed record TopicSubscription : Shape
{
    public required CfnString Endpoint { get => (CfnString)CfnGet(0)!; init => CfnSet(0, value); }

    public required CfnString Protocol { get => (CfnString)CfnGet(1)!; init => CfnSet(1, value); }

    protected override string CfnPropertyNames => "*Endpoint|*Protocol";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
