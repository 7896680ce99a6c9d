using System.Runtime.CompilerServices;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>How cfn-init proves who it is.</summary>
[InterpolatedStringHandler]
public sealed class InitAuthenticationType : CfnEnumeration, ICfnValue<InitAuthenticationType>
{
    public InitAuthenticationType(int literalLength, int formattedCount)
        : base(literalLength, formattedCount)
    {
    }

    private InitAuthenticationType(string value)
        : base(value)
    {
    }

    private InitAuthenticationType(TemplateNode node)
        : base(node)
    {
    }

    /// <summary>With keys or a role, for Amazon S3.</summary>
    public static InitAuthenticationType S3 => new("S3");

    /// <summary>With a user name and a password.</summary>
    public static InitAuthenticationType Basic => new("basic");

    public static implicit operator InitAuthenticationType(string value) => new(value);

    public static implicit operator InitAuthenticationType(CfnExpression value) => new(value.Node);

    public static implicit operator InitAuthenticationType(CfnString value) => new(value.Node);

    static InitAuthenticationType ICfnValue<InitAuthenticationType>.Of(TemplateNode node) => new(node);
}
