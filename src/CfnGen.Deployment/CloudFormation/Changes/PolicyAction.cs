using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Changes;

public sealed class PolicyAction(string value) : ConstantClass(value)
{
    public static readonly PolicyAction Delete = new("Delete");
    public static readonly PolicyAction Retain = new("Retain");
    public static readonly PolicyAction Snapshot = new("Snapshot");
    public static readonly PolicyAction ReplaceAndDelete = new("ReplaceAndDelete");
    public static readonly PolicyAction ReplaceAndRetain = new("ReplaceAndRetain");
    public static readonly PolicyAction ReplaceAndSnapshot = new("ReplaceAndSnapshot");

    public static PolicyAction FindValue(string value) => FindValue<PolicyAction>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator PolicyAction?(string? value) => value is null ? null : FindValue(value);
}
