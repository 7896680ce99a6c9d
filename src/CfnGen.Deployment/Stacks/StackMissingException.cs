using CfnGen.Model;

namespace CfnGen.Deployment.Stacks;

/// <param name="nearest">A stack that may be meant instead; null: none is known.</param>
public sealed class StackMissingException(string stack, string? nearest = null)
    : CfnGenException($"There is no stack '{stack}' in this account and region. {(nearest is null ? "Check" : $"Did you mean '{nearest}'? Else check")} --profile and --region; a deployment's name needs its environment, with --env.")
{
    public string Stack { get; } = stack;
}
