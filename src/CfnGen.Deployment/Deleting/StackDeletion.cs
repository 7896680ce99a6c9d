using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;
using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Deleting;

/// <summary>Deletes one stack and watches to the end.</summary>
public sealed class StackDeletion(IAmazonCloudFormation client, PatientCalls calls, IStackWatcher watcher, Interrupts interrupts)
{
    /// <param name="retained">Resources that stay; CloudFormation takes them for a stack whose deletion has failed only.</param>
    /// <returns>What was seen.</returns>
    /// <exception cref="StackNotDeletedException">The stack is protected, others import from it, or a resource cannot be deleted.</exception>
    public async Task<StackProgress> RunAsync(CurrentStack stack, IReadOnlyList<string> retained)
    {
        if (stack.IsProtected)
        {
            throw new StackNotDeletedException(stack.Name, "it is protected. Take the protection away in its deployment, or with 'aws cloudformation update-termination-protection --no-enable-termination-protection', and run the command again.");
        }

        var mark = await EventFeed.NewestAsync(client, calls, stack.Id, interrupts.First).ConfigureAwait(false);
        var request = new DeleteStackRequest
        {
            StackName = stack.Id,
            RetainResources = retained.Count == 0 ? null : [.. retained],
            ClientRequestToken = $"cfngen-delete-{Guid.NewGuid():N}",
        };
        try
        {
            await calls.MakeAsync($"delete stack {stack.Name}", token => client.DeleteStackAsync(request, token), interrupts.First).ConfigureAwait(false);
        }
        catch (AmazonCloudFormationException refused)
        {
            throw new StackNotDeletedException(stack.Name, refused.Message, refused);
        }

        var watch = new StackWatch(client, calls, stack.Id, EventBoundary.After(mark), watcher);
        var last = await watch.FollowAsync(_ => Task.FromResult(false), _ => Task.CompletedTask, interrupts).ConfigureAwait(false);
        return last.Status == StackStatus.DELETE_COMPLETE
            ? watch.Progress
            : throw new StackNotDeletedException(stack.Name, $"it is {last.Status.Value}. {FirstCause(watch.Progress)}");
    }

    private static string FirstCause(StackProgress progress) =>
        progress.Failures.Causes is [var first, ..] ? $"{first.Name}: {first.Reason}" : "No event says why.";
}
