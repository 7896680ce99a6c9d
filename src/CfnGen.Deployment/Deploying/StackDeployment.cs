using CfnGen.Deployment.ChangeSets;
using CfnGen.Deployment.Deleting;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.Deploying;

/// <summary>Brings one stack to what is wanted: a change set, a decision, its execution, and a watch to the end.</summary>
public sealed class StackDeployment
{
    private readonly DeployRun run;

    private bool hasDeleted;

    public StackDeployment(IAmazonCloudFormation client, PatientCalls calls, WantedStack wanted, DeployChoices choices, IDeployAudience audience, Interrupts interrupts) =>
        run = new(client, calls, wanted, choices, audience, interrupts);

    /// <exception cref="ParameterMissingException">Parameters have no value.</exception>
    /// <exception cref="ChangeSetFailedException">CloudFormation cannot make a change set.</exception>
    /// <exception cref="OutageException">AWS was out of reach for too long.</exception>
    /// <exception cref="OperationCanceledException">A person asked to stop before anything was changed.</exception>
    public async Task<DeployOutcome> RunAsync()
    {
        var current = await run.Lookup.FindAsync(run.Wanted.Name, run.Interrupts.First).ConfigureAwait(false);
        if (current is not null && StackStates.IsBusy(current.Status))
        {
            // A rollback and a deletion bear the name of the change set that they take back.
            if (StackStates.IsGoingForward(current.Status) && ChangeSetName.Recognise(current.ChangeSetId) is { } running && running.Makes(run.Wanted))
            {
                var outcome = await new DeployExecution(run).ResumeAsync(current).ConfigureAwait(false);
                // What runs has the same name whatever its secrets are, so only another change set tells whether they are the same, too.
                return outcome.Result == DeployResult.Deployed && run.Wanted.Parameters.Any(parameter => parameter is { IsSecret: true, Value: not null })
                    ? await ChangeAsync(outcome.Stack).ConfigureAwait(false)
                    : outcome;
            }

            current = await new OtherOperation(run).EndOfAsync(current).ConfigureAwait(false);
            if (current is not null && StackStates.IsBusy(current.Status))
            {
                return run.Ends(DeployResult.Refused, ObstacleText.OfBusyStack(current, run.Choices.WaitForOthers), current);
            }
        }

        if (current is not null && StackStates.CanOnlyBeDeleted(current.Status))
        {
            if (!run.Choices.Recreate)
            {
                return run.Ends(DeployResult.Refused, ObstacleText.OfDeadStack(current), current);
            }

            // Whatever else is missing is noticed later, but a stack that is gone has no values that could stay.
            ParameterValues.Of(run.Wanted, null);
            if (run.Choices.Keep || !await run.Audience.MayRecreateAsync(current, run.Interrupts.First).ConfigureAwait(false))
            {
                return run.Ends(DeployResult.Refused, $"It is {current.Status.Value} and was not deleted: nothing was changed.", current);
            }

            run.Audience.Hears($"Deleting {current.Name}, which is {current.Status.Value}, to create it anew");
            var deletion = await new StackDeletion(run.Client, run.Calls, run.Audience, run.Interrupts).RunAsync(current, []).ConfigureAwait(false);
            if (DeployResults.OfDeletion(deletion.Result) is { } ended)
            {
                return run.Ends(ended, deletion.Explanation, deletion.Stack, null, deletion.Progress);
            }

            current = null;
            hasDeleted = true;
        }

        if (current is not null && StackStates.NeedsRecovery(current.Status))
        {
            return run.Ends(DeployResult.NeedsRecovery, ObstacleText.OfStuckStack(current), current);
        }

        // Before anything is made and asked: CloudFormation would refuse no earlier than the execution.
        return current is not null && StackStates.IsHalfWay(current.Status) && !run.Choices.DisableRollback
            ? run.Ends(DeployResult.Refused, ObstacleText.OfHalfWayStack(current), current)
            : await ChangeAsync(current).ConfigureAwait(false);
    }

    private string Rest => hasDeleted ? "the old stack was deleted, and no new one was created." : "nothing was changed.";

    private async Task<DeployOutcome> ChangeAsync(CurrentStack? current)
    {
        run.Audience.Hears("Making a change set");
        var execution = new DeployExecution(run);
        ChangeSetReview? changeSet = null;
        DeployReview review;
        string? note;
        DeployDecision decision;
        try
        {
            await new LeftoverChangeSets(run.Client, run.Calls).RemoveAsync(run.Wanted.Name, run.Interrupts.First).ConfigureAwait(false);
            var settings = await new StackProtection(run).ChangesAsync(current, run.Interrupts.First).ConfigureAwait(false);
            var triggers = await RollbackTriggers.OfAsync(run.Wanted, current, run.Lookup, run.Interrupts.First).ConfigureAwait(false);
            changeSet = await run.ChangeSets.MakeAsync(run.Wanted, current, run.Choices.Keep, triggers, run.Interrupts).ConfigureAwait(false);
            var reactions = RollbackTriggers.ChangesOf(triggers, current);
            note = changeSet is null && reactions.Count > 0 ? ObstacleText.OfKeptTriggers : null;
            if (changeSet is null && await UnchangedAsync(current, settings, note).ConfigureAwait(false) is { } unchanged)
            {
                return unchanged;
            }

            review = new(run.Wanted.Name, changeSet?.StackId ?? current!.Id, changeSet, changeSet is null ? settings : [.. settings, .. reactions]);
            decision = await run.Audience.DecideAsync(review, run.Interrupts.First).ConfigureAwait(false);
            if (decision == DeployDecision.Execute && changeSet is not null)
            {
                await execution.PrepareAsync(changeSet).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException stopped) when (hasDeleted)
        {
            await run.ForgetAsync(changeSet, current, stopped).ConfigureAwait(false);
            return run.Ends(DeployResult.Cancelled, $"Cancelled: {Rest}", null);
        }
        catch (Exception failure)
        {
            await run.ForgetAsync(changeSet, current, failure).ConfigureAwait(false);
            throw;
        }

        switch (decision)
        {
            case DeployDecision.Execute:
                return changeSet is null
                    ? await execution.SetAsync(review, note).ConfigureAwait(false)
                    : await execution.RunAsync(review, changeSet, current).ConfigureAwait(false);
            case DeployDecision.Keep:
                return run.Ends(DeployResult.Kept, ObstacleText.OfKept(review, run.Choices.DisableRollback), current, review);
            default:
                await run.ForgetAsync(changeSet, current).ConfigureAwait(false);
                return run.Ends(DeployResult.Refused, $"You said no: {Rest}", current, review);
        }
    }

    /// <returns>How it ends where CloudFormation finds nothing to change; null when something else is to be set.</returns>
    private async Task<DeployOutcome?> UnchangedAsync(CurrentStack? current, IReadOnlyList<SettingChange> settings, string? note)
    {
        if (current is null)
        {
            await run.ForgetAsync(null, current).ConfigureAwait(false);
            return run.Ends(DeployResult.Failed, "CloudFormation finds nothing to create in the template.", null);
        }

        // Read again: an update of somebody else may have ended meanwhile.
        var stack = await run.Lookup.GetAsync(current.Id, run.Interrupts.First).ConfigureAwait(false);
        if (!StackStates.IsGood(stack.Status))
        {
            return run.Ends(DeployResult.Failed, $"Nothing is to be changed, but the stack is {stack.Status.Value}. {ObstacleText.OfFailure(stack)}", stack);
        }

        return settings.Count == 0 ? run.Ends(DeployResult.Unchanged, note, stack) : null;
    }
}
