using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.ChangeSets;

/// <summary>Executes a change set, and knows afterwards whether that has begun, whatever happened to the answer.</summary>
internal sealed class ChangeSetExecution(IAmazonCloudFormation client, PatientCalls calls, StackChangeSets changeSets)
{
    /// <returns>What is in the way of an execution, as a sentence or two; null when nothing is, or it runs.</returns>
    public async Task<string?> ObstacleAsync(ChangeSetReview review, CancellationToken cancel)
    {
        var found = await changeSets.FindAsync(review.Id, cancel).ConfigureAwait(false);
        return found?.ExecutionStatus == ExecutionStatus.AVAILABLE ? null : ObstacleOf(found);
    }

    /// <returns>What was in the way; null when it runs.</returns>
    /// <exception cref="StartUncertainException">Nobody knows whether it runs.</exception>
    /// <exception cref="OperationCanceledException">Nobody knows whether it runs: a call that is cut may have arrived.</exception>
    public async Task<string?> BeginAsync(ChangeSetReview review, bool disableRollback, CancellationToken cancel)
    {
        var tries = 0;
        try
        {
            var request = new ExecuteChangeSetRequest
            {
                ChangeSetName = review.Id,
                ClientRequestToken = review.Name.ToString(),
                DisableRollback = disableRollback ? true : null,
            };
            await calls.MakeAsync("execute the change set", token =>
            {
                tries++;
                return client.ExecuteChangeSetAsync(request, token);
            }, cancel).ConfigureAwait(false);
            return null;
        }
        catch (TokenAlreadyExistsException)
        {
            return null;
        }
        catch (AmazonCloudFormationException refused) when (tries > 1 || refused is InvalidChangeSetStatusException or ChangeSetNotFoundException)
        {
            // It runs by our own call, whose answer was lost, or by somebody else's; or somebody removed it.
            if (await RunsAsync(review, refused, cancel).ConfigureAwait(false))
            {
                return null;
            }

            if (refused is InvalidChangeSetStatusException or ChangeSetNotFoundException)
            {
                return ObstacleOf(await changeSets.FindAsync(review.Id, cancel).ConfigureAwait(false));
            }

            throw;
        }
        catch (Exception failure) when (tries > 1 && failure is not (OperationCanceledException or OutageException or StartUncertainException))
        {
            // No answer to the first try, and none to be had any more: the credentials cannot be renewed.
            throw new StartUncertainException(review.StackName, failure);
        }
    }

    private async Task<bool> RunsAsync(ChangeSetReview review, AmazonCloudFormationException refused, CancellationToken cancel)
    {
        try
        {
            return (await new StackLookup(client, calls).FindAsync(review.StackId, cancel).ConfigureAwait(false))?.ChangeSetId == review.Id;
        }
        catch (Exception blind) when (blind is not (OperationCanceledException or OutageException))
        {
            // A try before this one may have arrived, and now not even a look is possible: the session has expired.
            throw new StartUncertainException(review.StackName, refused);
        }
    }

    /// <summary>Whether CloudFormation calls the execution ended, well or not.</summary>
    public async Task<bool> IsOverAsync(string changeSet, CancellationToken cancel)
    {
        var status = (await changeSets.FindAsync(changeSet, cancel).ConfigureAwait(false))?.ExecutionStatus;
        return status == ExecutionStatus.EXECUTE_COMPLETE || status == ExecutionStatus.EXECUTE_FAILED;
    }

    private static string? ObstacleOf(DescribeChangeSetResponse? found) => found?.ExecutionStatus?.Value switch
    {
        "EXECUTE_IN_PROGRESS" or "EXECUTE_COMPLETE" => null,
        null => "Its change set is gone: somebody removed it, or changed the stack, since it was shown. Run the command again to see the changes as they are now.",
        "OBSOLETE" => "The stack was changed by somebody since the changes were shown. Run the command again to see them as they are now.",
        var status => $"Its change set cannot be executed ({status}{(string.IsNullOrEmpty(found.StatusReason) ? "" : $": {found.StatusReason}")}).",
    };
}
