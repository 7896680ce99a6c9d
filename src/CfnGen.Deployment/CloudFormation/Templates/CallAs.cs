using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Templates;

public sealed class CallAs(string value) : ConstantClass(value)
{
    public static readonly CallAs SELF = new("SELF");
    public static readonly CallAs DELEGATED_ADMIN = new("DELEGATED_ADMIN");

    public static CallAs FindValue(string value) => FindValue<CallAs>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator CallAs?(string? value) => value is null ? null : FindValue(value);
}
