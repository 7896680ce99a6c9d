using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Drifts;

public sealed class StackResourceDriftStatus(string value) : ConstantClass(value)
{
    public static readonly StackResourceDriftStatus IN_SYNC = new("IN_SYNC");
    public static readonly StackResourceDriftStatus MODIFIED = new("MODIFIED");
    public static readonly StackResourceDriftStatus DELETED = new("DELETED");
    public static readonly StackResourceDriftStatus NOT_CHECKED = new("NOT_CHECKED");
    public static readonly StackResourceDriftStatus UNKNOWN = new("UNKNOWN");
    public static readonly StackResourceDriftStatus UNSUPPORTED = new("UNSUPPORTED");

    public static StackResourceDriftStatus FindValue(string value) => FindValue<StackResourceDriftStatus>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator StackResourceDriftStatus?(string? value) => value is null ? null : FindValue(value);
}
