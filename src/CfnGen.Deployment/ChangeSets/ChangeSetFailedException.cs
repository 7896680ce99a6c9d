using CfnGen.Deployment.Watching;
using CfnGen.Model;

namespace CfnGen.Deployment.ChangeSets;

/// <summary>CloudFormation cannot make a change set of the template and its parameters.</summary>
public sealed class ChangeSetFailedException(string stack, string reason)
    : CfnGenException($"CloudFormation cannot make a change set for stack {stack}: {reason}{(FailureRemedy.Of(reason) is { } remedy ? $" {remedy}" : "")}")
{
    public string Stack { get; } = stack;

    public string Reason { get; } = reason;
}
