using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.ChangeSets;

/// <summary>Executes a change set, and knows afterwards whether that has begun, whatever happened to the answer.</summary>
internal sealed class ChangeSetExecution(IAmazonCloudFormation client, PatientCalls calls, StackChangeSets changeSets)
{
    /// <returns>What is in the way, as a sentence; null when it runs.</returns>
    /// <exception cref="OperationCanceledException">The first interrupt: nothing was begun. The second: nobody knows.</exception>
    public async Task<string?> BeginAsync(ChangeSetReview review, bool disableRollback, Interrupts interrupts)
    {
        var found = await changeSets.FindAsync(review.Id, interrupts.First).ConfigureAwait(false);
        if (found?.ExecutionStatus != ExecutionStatus.AVAILABLE)
        {
            return ObstacleOf(found);
        }

        try
        {
            var request = new ExecuteChangeSetRequest
            {
                ChangeSetName = review.Id,
                ClientRequestToken = review.Name.ToString(),
                DisableRollback = disableRollback ? true : null,
            };
            // Not the first interrupt: a call that is cut may have arrived.
            await calls.MakeAsync("execute the change set", token => client.ExecuteChangeSetAsync(request, token), interrupts.Second).ConfigureAwait(false);
            return null;
        }
        catch (TokenAlreadyExistsException)
        {
            return null;
        }
        catch (AmazonCloudFormationException refused) when (refused is InvalidChangeSetStatusException or ChangeSetNotFoundException)
        {
            // It runs by our own call, whose answer was lost, or by somebody else's; or somebody removed it.
            var stack = await new StackLookup(client, calls).FindAsync(review.StackId, interrupts.Second).ConfigureAwait(false);
            return stack?.ChangeSetId == review.Id ? null : ObstacleOf(await changeSets.FindAsync(review.Id, interrupts.Second).ConfigureAwait(false));
        }
    }

    /// <summary>Whether CloudFormation calls the execution ended, well or not.</summary>
    public async Task<bool> IsOverAsync(string changeSet, CancellationToken cancel)
    {
        var status = (await changeSets.FindAsync(changeSet, cancel).ConfigureAwait(false))?.ExecutionStatus;
        return status == ExecutionStatus.EXECUTE_COMPLETE || status == ExecutionStatus.EXECUTE_FAILED;
    }

    public async Task<bool> HasFailedAsync(string changeSet, CancellationToken cancel) =>
        (await changeSets.FindAsync(changeSet, cancel).ConfigureAwait(false))?.ExecutionStatus == ExecutionStatus.EXECUTE_FAILED;

    private static string? ObstacleOf(DescribeChangeSetResponse? found) => found?.ExecutionStatus?.Value switch
    {
        "EXECUTE_IN_PROGRESS" or "EXECUTE_COMPLETE" => null,
        null => "Its change set is gone: somebody removed it, or changed the stack, since it was shown. Nothing was changed by this run; run the command again to see the changes as they are now.",
        "OBSOLETE" => "The stack was changed by somebody since the changes were shown. Nothing was changed by this run; run the command again to see them as they are now.",
        var status => $"Its change set cannot be executed ({status}{(string.IsNullOrEmpty(found.StatusReason) ? "" : $": {found.StatusReason}")}). Nothing was changed by this run.",
    };
}
