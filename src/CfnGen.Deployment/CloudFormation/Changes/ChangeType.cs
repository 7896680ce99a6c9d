using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Changes;

public sealed class ChangeType(string value) : ConstantClass(value)
{
    public static readonly ChangeType Resource = new("Resource");

    public static ChangeType FindValue(string value) => FindValue<ChangeType>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator ChangeType?(string? value) => value is null ? null : FindValue(value);
}
