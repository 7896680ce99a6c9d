using CfnGen.Deployment.Operations;
using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Recovery;

/// <summary>What would lead a stack back to where it was.</summary>
/// <param name="Sentence">What will be done; where nothing is, why, with the command that helps.</param>
/// <param name="Failed">What could not be rolled back so far.</param>
/// <param name="Skipped">Those of them that stay as they are, so that the rollback comes to its end.</param>
public sealed record RecoveryReview(
    CurrentStack Stack,
    RecoveryKind Kind,
    string Sentence,
    IReadOnlyList<FailedResource> Failed,
    IReadOnlyList<FailedResource> Skipped)
{
    /// <summary>How it ends where nothing is done.</summary>
    internal OperationResult Result { get; init; }
}
