using CfnGen.Deployment.ChangeSets;
using CfnGen.Deployment.Operations;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;
using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Deleting;

/// <summary>Deletes one stack and watches to the end.</summary>
public sealed class StackDeletion
{
    private readonly OperationRun run;

    public StackDeletion(IAmazonCloudFormation client, PatientCalls calls, IOperationAudience audience, Interrupts interrupts) =>
        run = new(client, calls, audience, interrupts);

    /// <summary>What the deletion would do. Changes nothing.</summary>
    /// <param name="retained">Logical ids of resources that shall stay; CloudFormation takes them for a stack whose deletion has failed only.</param>
    /// <param name="together">The names of all stacks that are to be deleted, whose imports are no obstacle.</param>
    public async Task<DeletionReview> ReviewAsync(string stackName, IReadOnlyList<string> retained, IReadOnlySet<string> together)
    {
        var cancel = run.Interrupts.First;
        if (await run.Lookup.FindAsync(stackName, cancel).ConfigureAwait(false) is not { } stack || stack.Status == StackStatus.DELETE_COMPLETE)
        {
            return new(stackName, null, [], [], [], null);
        }

        var resources = await new StackTree(run.Client, run.Calls).ResourcesAsync(stack.Id, cancel).ConfigureAwait(false);
        var doomed = await new ResourceFates(run.Client, run.Calls).OfAsync(resources, cancel).ConfigureAwait(false);
        var imports = await ImportsAsync(stack, resources).ConfigureAwait(false);
        return new(stack.Name, stack, doomed, imports, retained, DeletionObstacles.Of(stack, doomed, Outside(imports, together), retained))
        {
            ChangeSets = stack.Status == StackStatus.REVIEW_IN_PROGRESS ? await ChangeSetsAsync(stack).ConfigureAwait(false) : [],
        };
    }

    /// <exception cref="OperationCanceledException">A person asked to stop before anything was changed.</exception>
    public async Task<OperationOutcome> RunAsync(DeletionReview review)
    {
        if (review.Stack is not { } reviewed)
        {
            return run.Ends(review.StackName, OperationResult.Unchanged, "There is no such stack: nothing to delete.", null);
        }

        // Read again: others were deleted since, or somebody did something.
        return await run.Lookup.FindAsync(reviewed.Id, run.Interrupts.First).ConfigureAwait(false) is { } stack && stack.Status != StackStatus.DELETE_COMPLETE
            ? await RunAsync(stack, review.Retained).ConfigureAwait(false)
            : run.Ends(review.StackName, OperationResult.Unchanged, "Somebody else deleted it.", null);
    }

    internal async Task<OperationOutcome> RunAsync(CurrentStack stack, IReadOnlyList<string> retained)
    {
        var operation = new WatchedOperation(run, stack, IsDeleting, Judge);
        if (stack.Status == StackStatus.DELETE_IN_PROGRESS)
        {
            run.Audience.Hears("It is being deleted already: watching it");
            return await operation.ResumeAsync().ConfigureAwait(false);
        }

        var resources = await new StackTree(run.Client, run.Calls).ResourcesAsync(stack.Id, run.Interrupts.First).ConfigureAwait(false);
        var imports = await ImportsAsync(stack, resources).ConfigureAwait(false);
        if (DeletionObstacles.Of(stack, [.. resources.Select(resource => new DoomedResource(resource, ResourceFate.Deleted))], imports, retained) is { } obstacle)
        {
            return run.Ends(stack.Name, OperationResult.Refused, obstacle, stack);
        }

        var request = new DeleteStackRequest
        {
            StackName = stack.Id,
            RetainResources = retained.Count == 0 ? null : [.. retained],
            ClientRequestToken = $"cfngen-delete-{Guid.NewGuid():N}",
        };
        return await operation.BeginAsync($"delete stack {stack.Name}", token => run.Client.DeleteStackAsync(request, token)).ConfigureAwait(false);
    }

    private Task<IReadOnlyList<ImportedExport>> ImportsAsync(CurrentStack stack, IReadOnlyList<OwnedResource> resources) =>
        new StackImports(run.Client, run.Calls).OfAsync(stack, [.. resources.Select(resource => resource.NestedStack).OfType<string>()], run.Interrupts.First);

    private async Task<IReadOnlyList<string>> ChangeSetsAsync(CurrentStack stack) =>
        [.. (await new StackChangeSets(run.Client, run.Calls).ListAsync(stack.Id, run.Interrupts.First).ConfigureAwait(false)).Select(summary => summary.ChangeSetName).OfType<string>()];

    private static List<ImportedExport> Outside(IReadOnlyList<ImportedExport> imports, IReadOnlySet<string> together)
    {
        var outside = new List<ImportedExport>();
        foreach (var import in imports)
        {
            if (import.Importers.Where(importer => !together.Contains(importer)).ToList() is { Count: > 0 } others)
            {
                outside.Add(import with { Importers = others });
            }
        }

        return outside;
    }

    private static bool IsDeleting(StackStatus status) =>
        status == StackStatus.DELETE_IN_PROGRESS || status == StackStatus.DELETE_COMPLETE || status == StackStatus.DELETE_FAILED;

    private OperationOutcome Judge(CurrentStack last, StackProgress progress) =>
        last.Status == StackStatus.DELETE_COMPLETE ? run.Ends(last.Name, OperationResult.Done, null, null, progress)
        : last.Status == StackStatus.DELETE_FAILED ? run.Ends(last.Name, OperationResult.NeedsRecovery, ObstacleText.OfUndeletedStack(last, progress), last, progress)
        : run.Ends(last.Name, OperationResult.Failed, $"It was not deleted: it is {last.Status.Value}. {ObstacleText.FirstCause(progress)}", last, progress);
}
