using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Events;

public sealed class ResourceSignalStatus(string value) : ConstantClass(value)
{
    public static readonly ResourceSignalStatus SUCCESS = new("SUCCESS");
    public static readonly ResourceSignalStatus FAILURE = new("FAILURE");

    public static ResourceSignalStatus FindValue(string value) => FindValue<ResourceSignalStatus>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator ResourceSignalStatus?(string? value) => value is null ? null : FindValue(value);
}
