using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Events;

public sealed class HookInvocationPoint(string value) : ConstantClass(value)
{
    public static readonly HookInvocationPoint PRE_PROVISION = new("PRE_PROVISION");

    public static HookInvocationPoint FindValue(string value) => FindValue<HookInvocationPoint>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator HookInvocationPoint?(string? value) => value is null ? null : FindValue(value);
}
