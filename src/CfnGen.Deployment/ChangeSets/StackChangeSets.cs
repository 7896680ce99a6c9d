using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.ChangeSets;

/// <summary>Makes, reads, executes and removes change sets of one stack.</summary>
internal sealed class StackChangeSets(IAmazonCloudFormation client, PatientCalls calls)
{
    /// <returns>What it would do; null when it would change nothing. Then and when it fails it is gone again.</returns>
    /// <exception cref="ParameterMissingException">Parameters have no value.</exception>
    /// <exception cref="ChangeSetFailedException">CloudFormation cannot make it.</exception>
    public async Task<ChangeSetReview?> MakeAsync(WantedStack wanted, CurrentStack? current, bool keep, RollbackConfiguration? triggers, Interrupts interrupts)
    {
        var creates = current is null || StackStates.IsEmpty(current.Status);
        var name = ChangeSetName.Of(wanted, calls.Time.GetUtcNow());
        var request = ChangeSetRequest.Of(wanted, name, ParameterValues.Of(wanted, current), creates, keep, triggers);
        var made = await CreateAsync(request, interrupts.First, interrupts.Second).ConfigureAwait(false);
        if (made is not { Id: { } id, StackId: { } stackId })
        {
            throw new UnexpectedAnswerException("CreateChangeSet", "it names no change set.");
        }

        var empty = new ChangeSetReview(wanted.Name, stackId, name, id, creates, []);
        try
        {
            return await FinishedAsync(empty, interrupts.First).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is OperationCanceledException or ChangeSetFailedException)
        {
            await RemoveAsync(id, interrupts.Second).ConfigureAwait(false);
            throw;
        }
    }

    /// <returns>Null when there is none any more.</returns>
    public async Task<DescribeChangeSetResponse?> FindAsync(string id, CancellationToken cancel)
    {
        try
        {
            return await calls.MakeAsync("read the change set", token => client.DescribeChangeSetAsync(new() { ChangeSetName = id }, token), cancel).ConfigureAwait(false);
        }
        catch (ChangeSetNotFoundException)
        {
            return null;
        }
    }

    public Task RemoveAsync(string id, CancellationToken cancel) => RemoveAsync(new DeleteChangeSetRequest { ChangeSetName = id }, cancel);

    private async Task RemoveAsync(DeleteChangeSetRequest request, CancellationToken cancel)
    {
        try
        {
            await calls.MakeAsync("remove the change set", token => client.DeleteChangeSetAsync(request, token), cancel).ConfigureAwait(false);
        }
        catch (AmazonCloudFormationException gone) when (gone is ChangeSetNotFoundException or InvalidChangeSetStatusException || Refusals.SaysThatStackIsMissing(gone))
        {
            // Somebody else removed it, or the stack, which is what we want.
        }
    }

    /// <returns>None when there is no such stack.</returns>
    public async Task<List<ChangeSetSummary>> ListAsync(string stack, CancellationToken cancel)
    {
        var found = new List<ChangeSetSummary>();
        try
        {
            string? next = null;
            do
            {
                var request = new ListChangeSetsRequest { StackName = stack, NextToken = next };
                var page = await calls.MakeAsync("list the change sets", token => client.ListChangeSetsAsync(request, token), cancel).ConfigureAwait(false);
                found.AddRange(page.Summaries ?? []);
                next = page.NextToken;
            }
            while (!string.IsNullOrEmpty(next));
        }
        catch (AmazonCloudFormationException refused) when (Refusals.SaysThatStackIsMissing(refused))
        {
            // No stack, no change sets.
        }

        return found;
    }

    private async Task<CreateChangeSetResponse> CreateAsync(CreateChangeSetRequest request, CancellationToken cancel, CancellationToken left)
    {
        var purpose = $"make a change set for stack {request.StackName}";
        var isRepeated = false;
        try
        {
            return await calls.MakeAsync(purpose, OnceAsync, cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The call that was cut may have arrived.
            var removal = new DeleteChangeSetRequest { StackName = request.StackName, ChangeSetName = request.ChangeSetName };
            await RemoveAsync(removal, left).ConfigureAwait(false);
            throw;
        }
        catch (AlreadyExistsException)
        {
            // Our first try, whose answer was lost or broken.
            return await calls.MakeAsync(purpose, async token => await MadeAsync(token).ConfigureAwait(false) ?? throw new UnexpectedAnswerException("CreateChangeSet", "the change set exists, and cannot be found."), cancel).ConfigureAwait(false);
        }
        catch (InsufficientCapabilitiesException refused)
        {
            throw new MissingCapabilityException(request.StackName!, refused.Message, refused);
        }

        async Task<CreateChangeSetResponse> OnceAsync(CancellationToken token)
        {
            var made = isRepeated ? await MadeAsync(token).ConfigureAwait(false) : null;
            isRepeated = true;
            return made ?? await client.CreateChangeSetAsync(request, token).ConfigureAwait(false);
        }

        // The name is of this run only, so whatever bears it was made by a call whose answer was lost or broken.
        async Task<CreateChangeSetResponse?> MadeAsync(CancellationToken token)
        {
            try
            {
                var found = await client.DescribeChangeSetAsync(new() { StackName = request.StackName, ChangeSetName = request.ChangeSetName }, token).ConfigureAwait(false);
                return new() { Id = found.ChangeSetId, StackId = found.StackId };
            }
            catch (AmazonCloudFormationException missing) when (missing is ChangeSetNotFoundException || Refusals.SaysThatStackIsMissing(missing))
            {
                return null;
            }
        }
    }

    private async Task<ChangeSetReview?> FinishedAsync(ChangeSetReview made, CancellationToken cancel)
    {
        var started = calls.Time.GetTimestamp();
        while (true)
        {
            var found = await FindAsync(made.Id, cancel).ConfigureAwait(false)
                ?? throw new ChangeSetFailedException(made.StackName, "somebody removed it while it was being made. Run the command again.");
            if (found.Status == ChangeSetStatus.CREATE_COMPLETE)
            {
                return made with { Changes = await ChangesAsync(found, cancel).ConfigureAwait(false) };
            }

            if (found.Status == ChangeSetStatus.FAILED)
            {
                if (!Refusals.SaysNoChange(found.StatusReason))
                {
                    throw new ChangeSetFailedException(made.StackName, found.StatusReason ?? "it gives no reason.");
                }

                await RemoveAsync(made.Id, cancel).ConfigureAwait(false);
                return null;
            }

            if (calls.Time.GetElapsedTime(started) > calls.Patience.ChangeSet)
            {
                throw new ChangeSetFailedException(made.StackName, $"it was not made within {Spans.Text(calls.Patience.ChangeSet)}. Run the command again, with a longer --change-set-timeout.");
            }

            await calls.PollPauseAsync(cancel).ConfigureAwait(false);
        }
    }

    private async Task<IReadOnlyList<ReviewedChange>> ChangesAsync(DescribeChangeSetResponse page, CancellationToken cancel)
    {
        var changes = new List<ReviewedChange>();
        while (true)
        {
            foreach (var change in page.Changes ?? [])
            {
                if (change.ResourceChange is { } resource)
                {
                    changes.Add(ReviewedChange.Of(resource));
                }
            }

            if (string.IsNullOrEmpty(page.NextToken))
            {
                return changes;
            }

            var request = new DescribeChangeSetRequest { ChangeSetName = page.ChangeSetId, NextToken = page.NextToken };
            page = await calls.MakeAsync("read the change set", token => client.DescribeChangeSetAsync(request, token), cancel).ConfigureAwait(false);
        }
    }
}
