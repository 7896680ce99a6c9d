using CfnGen.Deployment.Recovery;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Statuses;

/// <summary>How a stack is, and what a person should know of it.</summary>
/// <param name="FirstFailure">What went wrong first in the last operation; null when nothing did.</param>
/// <param name="Stuck">What keeps a rollback from its end.</param>
/// <param name="Waiting">Change sets of ours that wait to be executed.</param>
/// <param name="Next">What to do; null when nothing has to be done.</param>
public sealed record StackSituation(
    CurrentStack Stack,
    WatchedEvent? FirstFailure,
    IReadOnlyList<FailedResource> Stuck,
    IReadOnlyList<WaitingChangeSet> Waiting,
    string? Next)
{
    /// <summary>Since when it has its status; null where AWS does not say.</summary>
    public DateTimeOffset? Since { get; init; }
}
