using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Changes;

public sealed class RequiresRecreation(string value) : ConstantClass(value)
{
    public static readonly RequiresRecreation Never = new("Never");
    public static readonly RequiresRecreation Conditionally = new("Conditionally");
    public static readonly RequiresRecreation Always = new("Always");

    public static RequiresRecreation FindValue(string value) => FindValue<RequiresRecreation>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator RequiresRecreation?(string? value) => value is null ? null : FindValue(value);
}
