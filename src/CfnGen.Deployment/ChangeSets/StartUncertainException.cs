using CfnGen.Model;

namespace CfnGen.Deployment.ChangeSets;

/// <summary>A change set was to be executed, and nobody can see whether it is.</summary>
public sealed class StartUncertainException(string stack, Exception cause)
    : CfnGenException($"Stack {stack} may be changing: {cause.Message}", cause)
{
    public string Stack { get; } = stack;
}
