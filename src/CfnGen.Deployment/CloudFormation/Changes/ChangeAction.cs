using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Changes;

public sealed class ChangeAction(string value) : ConstantClass(value)
{
    public static readonly ChangeAction Add = new("Add");
    public static readonly ChangeAction Modify = new("Modify");
    public static readonly ChangeAction Remove = new("Remove");
    public static readonly ChangeAction Import = new("Import");
    public static readonly ChangeAction Dynamic = new("Dynamic");
    public static readonly ChangeAction SyncWithActual = new("SyncWithActual");

    public static ChangeAction FindValue(string value) => FindValue<ChangeAction>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator ChangeAction?(string? value) => value is null ? null : FindValue(value);
}
