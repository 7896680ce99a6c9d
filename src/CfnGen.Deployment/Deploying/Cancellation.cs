using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Deploying;

/// <summary>Takes back what is being done to a stack.</summary>
internal sealed class Cancellation(DeployRun run)
{
    public bool IsRequested { get; private set; }

    public async Task RequestAsync(CurrentStack stack)
    {
        if (stack.Status == StackStatus.UPDATE_IN_PROGRESS)
        {
            await TryAsync(stack, "cancel the update", token => run.Client.CancelUpdateStackAsync(new() { StackName = stack.Id }, token)).ConfigureAwait(false);
        }
        else if (stack.Status == StackStatus.CREATE_IN_PROGRESS)
        {
            // A creation cannot be cancelled, and what it leads back to is no stack.
            await TryAsync(stack, "delete the new stack", token => run.Client.DeleteStackAsync(new() { StackName = stack.Id }, token)).ConfigureAwait(false);
        }
        else
        {
            run.Audience.Hears($"The stack is {stack.Status.Value}, which cannot be cancelled: watching on. Press Ctrl-C again to leave it.");
        }
    }

    private async Task TryAsync<T>(CurrentStack stack, string what, Func<CancellationToken, Task<T>> call)
    {
        run.Audience.Hears($"Asking CloudFormation to {what}. Press Ctrl-C again to leave it as it is.");
        try
        {
            await run.Calls.MakeAsync(what, call, run.Interrupts.Second).ConfigureAwait(false);
            IsRequested = true;
        }
        catch (AmazonCloudFormationException refused)
        {
            // A first try whose answer was lost makes CloudFormation refuse the second.
            var now = await run.Lookup.GetAsync(stack.Id, run.Interrupts.Second).ConfigureAwait(false);
            if (now.Status.Value.Contains("ROLLBACK", StringComparison.Ordinal))
            {
                IsRequested = true;
                return;
            }

            run.Audience.Hears($"CloudFormation does not {what}: {refused.Message.TrimEnd('.')}. Watching on.");
        }
    }
}
