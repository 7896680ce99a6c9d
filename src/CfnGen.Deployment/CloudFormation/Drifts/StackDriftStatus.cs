using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Drifts;

public sealed class StackDriftStatus(string value) : ConstantClass(value)
{
    public static readonly StackDriftStatus DRIFTED = new("DRIFTED");
    public static readonly StackDriftStatus IN_SYNC = new("IN_SYNC");
    public static readonly StackDriftStatus UNKNOWN = new("UNKNOWN");
    public static readonly StackDriftStatus NOT_CHECKED = new("NOT_CHECKED");

    public static StackDriftStatus FindValue(string value) => FindValue<StackDriftStatus>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator StackDriftStatus?(string? value) => value is null ? null : FindValue(value);
}
