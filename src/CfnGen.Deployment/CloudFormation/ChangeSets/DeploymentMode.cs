using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.ChangeSets;

public sealed class DeploymentMode(string value) : ConstantClass(value)
{
    public static readonly DeploymentMode REVERT_DRIFT = new("REVERT_DRIFT");

    public static DeploymentMode FindValue(string value) => FindValue<DeploymentMode>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator DeploymentMode?(string? value) => value is null ? null : FindValue(value);
}
