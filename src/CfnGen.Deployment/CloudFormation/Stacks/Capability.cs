using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Stacks;

public sealed class Capability(string value) : ConstantClass(value)
{
    public static readonly Capability CAPABILITY_IAM = new("CAPABILITY_IAM");
    public static readonly Capability CAPABILITY_NAMED_IAM = new("CAPABILITY_NAMED_IAM");
    public static readonly Capability CAPABILITY_AUTO_EXPAND = new("CAPABILITY_AUTO_EXPAND");

    public static Capability FindValue(string value) => FindValue<Capability>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator Capability?(string? value) => value is null ? null : FindValue(value);
}
