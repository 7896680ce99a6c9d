using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Changes;

public sealed class ResourceAttribute(string value) : ConstantClass(value)
{
    public static readonly ResourceAttribute Properties = new("Properties");
    public static readonly ResourceAttribute Metadata = new("Metadata");
    public static readonly ResourceAttribute CreationPolicy = new("CreationPolicy");
    public static readonly ResourceAttribute UpdatePolicy = new("UpdatePolicy");
    public static readonly ResourceAttribute DeletionPolicy = new("DeletionPolicy");
    public static readonly ResourceAttribute UpdateReplacePolicy = new("UpdateReplacePolicy");
    public static readonly ResourceAttribute Tags = new("Tags");

    public static ResourceAttribute FindValue(string value) => FindValue<ResourceAttribute>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator ResourceAttribute?(string? value) => value is null ? null : FindValue(value);
}
