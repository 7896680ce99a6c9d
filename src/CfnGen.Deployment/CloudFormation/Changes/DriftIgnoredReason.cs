using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Changes;

public sealed class DriftIgnoredReason(string value) : ConstantClass(value)
{
    public static readonly DriftIgnoredReason MANAGED_BY_AWS = new("MANAGED_BY_AWS");
    public static readonly DriftIgnoredReason WRITE_ONLY_PROPERTY = new("WRITE_ONLY_PROPERTY");

    public static DriftIgnoredReason FindValue(string value) => FindValue<DriftIgnoredReason>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator DriftIgnoredReason?(string? value) => value is null ? null : FindValue(value);
}
