using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Events;

public sealed class HookFailureMode(string value) : ConstantClass(value)
{
    public static readonly HookFailureMode FAIL = new("FAIL");
    public static readonly HookFailureMode WARN = new("WARN");

    public static HookFailureMode FindValue(string value) => FindValue<HookFailureMode>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator HookFailureMode?(string? value) => value is null ? null : FindValue(value);
}
