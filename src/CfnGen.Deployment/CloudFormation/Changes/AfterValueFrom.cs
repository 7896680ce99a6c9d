using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Changes;

public sealed class AfterValueFrom(string value) : ConstantClass(value)
{
    public static readonly AfterValueFrom TEMPLATE = new("TEMPLATE");

    public static AfterValueFrom FindValue(string value) => FindValue<AfterValueFrom>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator AfterValueFrom?(string? value) => value is null ? null : FindValue(value);
}
