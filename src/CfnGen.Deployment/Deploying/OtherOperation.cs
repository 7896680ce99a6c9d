using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Deploying;

/// <summary>Something that somebody else does to the stack.</summary>
internal sealed class OtherOperation(DeployRun run)
{
    /// <returns>The stack when it is over; still busy when we may not wait, or not that long; null when the stack is gone.</returns>
    public async Task<CurrentStack?> EndOfAsync(CurrentStack busy)
    {
        if (!run.Choices.WaitForOthers)
        {
            return busy;
        }

        run.Audience.Hears($"Waiting for another operation to end: the stack is {busy.Status.Value}");
        var since = run.Calls.Time.GetTimestamp();
        CurrentStack? stack = busy;
        while (stack is not null && StackStates.IsBusy(stack.Status) && run.Calls.Time.GetElapsedTime(since) <= run.Calls.Patience.Others)
        {
            await run.Calls.PollPauseAsync(run.Interrupts.First).ConfigureAwait(false);
            stack = await run.Lookup.FindAsync(run.Wanted.Name, run.Interrupts.First).ConfigureAwait(false);
        }

        return stack;
    }
}
