using CfnGen.Model;

namespace CfnGen.Deployment.Deleting;

public sealed class StackNotDeletedException(string stack, string reason, Exception? cause = null)
    : CfnGenException($"Stack {stack} was not deleted: {reason}", cause)
{
    public string Stack { get; } = stack;
}
