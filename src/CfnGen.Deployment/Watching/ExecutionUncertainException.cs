using CfnGen.Model;

namespace CfnGen.Deployment.Watching;

/// <summary>A stack changes, and we can no longer see how.</summary>
public sealed class ExecutionUncertainException(string stack, Exception cause)
    : CfnGenException($"Stack {stack} is being changed, and can no longer be watched: {cause.Message.TrimEnd('.')}. See how it is with 'cfngen status {stack}'.", cause)
{
    public string Stack { get; } = stack;
}
