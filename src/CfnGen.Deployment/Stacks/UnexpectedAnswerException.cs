using CfnGen.Model;

namespace CfnGen.Deployment.Stacks;

/// <summary>AWS answered, and the answer cannot be what we asked for.</summary>
public sealed class UnexpectedAnswerException(string action, string what)
    : CfnGenException($"CloudFormation's answer to {action} cannot be understood: {what} If --endpoint-url or AWS_ENDPOINT_URL is set, check what answers there.")
{
    public string Action { get; } = action;
}
