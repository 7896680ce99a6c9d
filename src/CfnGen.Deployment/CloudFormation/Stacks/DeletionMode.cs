using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Stacks;

public sealed class DeletionMode(string value) : ConstantClass(value)
{
    public static readonly DeletionMode STANDARD = new("STANDARD");
    public static readonly DeletionMode FORCE_DELETE_STACK = new("FORCE_DELETE_STACK");

    public static DeletionMode FindValue(string value) => FindValue<DeletionMode>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator DeletionMode?(string? value) => value is null ? null : FindValue(value);
}
