using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Changes;

public sealed class BeforeValueFrom(string value) : ConstantClass(value)
{
    public static readonly BeforeValueFrom PREVIOUS_DEPLOYMENT_STATE = new("PREVIOUS_DEPLOYMENT_STATE");
    public static readonly BeforeValueFrom ACTUAL_STATE = new("ACTUAL_STATE");

    public static BeforeValueFrom FindValue(string value) => FindValue<BeforeValueFrom>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator BeforeValueFrom?(string? value) => value is null ? null : FindValue(value);
}
