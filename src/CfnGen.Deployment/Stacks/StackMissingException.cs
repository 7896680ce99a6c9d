using CfnGen.Model;

namespace CfnGen.Deployment.Stacks;

public sealed class StackMissingException(string stack)
    : CfnGenException($"There is no stack '{stack}' in this account and region. Check --profile and --region, or create it with 'cfngen deploy'.")
{
    public string Stack { get; } = stack;
}
