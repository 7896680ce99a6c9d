using CfnGen.Model;

namespace CfnGen.Deployment.Stacks;

public sealed class StackMissingException(string stack)
    : CfnGenException($"There is no stack '{stack}' in this account and region. Check --profile and --region; a deployment's name needs its environment, with --env.")
{
    public string Stack { get; } = stack;
}
