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
        var tries = 0;
        try
        {
            await run.Calls.MakeAsync(
                what,
                token =>
                {
                    tries++;
                    return call(token);
                },
                run.Interrupts.Second).ConfigureAwait(false);
            IsRequested = true;
        }
        catch (AmazonCloudFormationException refused)
        {
            // A first try whose answer was lost makes CloudFormation refuse the second. One that is refused itself came after a failure.
            IsRequested = tries > 1 && (await run.Lookup.GetAsync(stack.Id, run.Interrupts.Second).ConfigureAwait(false)).Status.Value.Contains("ROLLBACK", StringComparison.Ordinal);
            if (IsRequested)
            {
                return;
            }

            run.Audience.Hears($"CloudFormation does not {what}: {refused.Message.TrimEnd('.')}. Watching on.");
        }
    }
}
