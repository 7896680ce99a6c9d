using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Drifts;

public sealed class StackDriftDetectionStatus(string value) : ConstantClass(value)
{
    public static readonly StackDriftDetectionStatus DETECTION_IN_PROGRESS = new("DETECTION_IN_PROGRESS");
    public static readonly StackDriftDetectionStatus DETECTION_FAILED = new("DETECTION_FAILED");
    public static readonly StackDriftDetectionStatus DETECTION_COMPLETE = new("DETECTION_COMPLETE");

    public static StackDriftDetectionStatus FindValue(string value) => FindValue<StackDriftDetectionStatus>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator StackDriftDetectionStatus?(string? value) => value is null ? null : FindValue(value);
}
