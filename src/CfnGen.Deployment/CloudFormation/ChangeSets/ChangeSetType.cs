using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.ChangeSets;

public sealed class ChangeSetType(string value) : ConstantClass(value)
{
    public static readonly ChangeSetType CREATE = new("CREATE");
    public static readonly ChangeSetType UPDATE = new("UPDATE");
    public static readonly ChangeSetType IMPORT = new("IMPORT");

    public static ChangeSetType FindValue(string value) => FindValue<ChangeSetType>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator ChangeSetType?(string? value) => value is null ? null : FindValue(value);
}
