using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Events;

public sealed class DetailedStatus(string value) : ConstantClass(value)
{
    public static readonly DetailedStatus CONFIGURATION_COMPLETE = new("CONFIGURATION_COMPLETE");
    public static readonly DetailedStatus VALIDATION_FAILED = new("VALIDATION_FAILED");

    public static DetailedStatus FindValue(string value) => FindValue<DetailedStatus>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator DetailedStatus?(string? value) => value is null ? null : FindValue(value);
}
