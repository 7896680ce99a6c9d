using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Changes;

public sealed class AttributeChangeType(string value) : ConstantClass(value)
{
    public static readonly AttributeChangeType Add = new("Add");
    public static readonly AttributeChangeType Remove = new("Remove");
    public static readonly AttributeChangeType Modify = new("Modify");
    public static readonly AttributeChangeType SyncWithActual = new("SyncWithActual");

    public static AttributeChangeType FindValue(string value) => FindValue<AttributeChangeType>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator AttributeChangeType?(string? value) => value is null ? null : FindValue(value);
}
