using CfnGen.CloudFormationStandIn.Resources;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Templates;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Operations;

/// <summary>Brings a stack's resources to a version: makes and changes them in the order of their needs, as many at a time as that allows.</summary>
internal sealed class Rollout(Stack stack, StackVersion version, CancellationToken cancelledByUser)
{
    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancelledByUser);
    private readonly StackReferences references = new(stack);
    private readonly List<string> notCreated = [];
    private readonly List<string> notUpdated = [];

    /// <summary>What is no more in use, and goes when the rollout was a success.</summary>
    public List<Leftover> Leftovers { get; } = [];

    public IReadOnlySet<string> Imports => references.Imported;

    /// <summary>Why it failed, in the words of the stack's event; null when it did not.</summary>
    public string? Problem { get; private set; }

    /// <summary>Null where it failed.</summary>
    public IReadOnlyList<StackOutput>? Outputs { get; private set; }

    public async Task RunAsync()
    {
        try
        {
            var values = new VersionValues(stack, version, references);
            var steps = new Dictionary<string, Task<bool>>(StringComparer.Ordinal);
            foreach (var name in values.Order.Names)
            {
                var declaration = values.Declarations.First(resource => resource.LogicalId == name);
                steps[name] = BringAsync(values, declaration, [.. values.Order.Needs(name).Select(needed => steps[needed])]);
            }

            if (await Steps.AllTrue([.. steps.Values]))
            {
                await DropUndeclaredAsync(values);
            }

            if (!stop.IsCancellationRequested && FailedResources is null)
            {
                Publish(values.Outputs());
            }
        }
        catch (ServiceException problem)
        {
            Problem = $"{problem.Message} ";
        }

        Problem ??= FailedResources;
    }

    private string? FailedResources
    {
        get
        {
            var created = notCreated.Count > 0 ? $"The following resource(s) failed to create: [{string.Join(", ", notCreated)}]. " : "";
            var updated = notUpdated.Count > 0 ? $"The following resource(s) failed to update: [{string.Join(", ", notUpdated)}]. " : "";
            return created.Length + updated.Length > 0 ? created + updated : null;
        }
    }

    // Whether it is there now as the version wants it.
    private async Task<bool> BringAsync(VersionValues values, ResourceDeclaration declaration, IReadOnlyList<Task<bool>> needed)
    {
        var hasAll = await Steps.AllTrue(needed);
        var resource = stack.Find(declaration.LogicalId);
        var isNew = resource is not { Exists: true };
        if (stop.IsCancellationRequested || !hasAll)
        {
            return false;
        }

        if (resource is null)
        {
            stack.Resources.Add(resource = new(declaration.LogicalId, declaration.Type));
        }

        var rollout = new ResourceRollout(stack, resource, Leftovers, stop.Token);
        return await TryAsync(
            resource,
            isNew,
            () => isNew ? rollout.CreateAsync(() => values.Define(declaration)) : rollout.UpdateAsync(values.Define(declaration)));
    }

    private async Task DropUndeclaredAsync(VersionValues values)
    {
        var declared = values.Declarations.Select(resource => resource.LogicalId).ToHashSet(StringComparer.Ordinal);
        foreach (var resource in stack.Resources.Where(resource => resource.Definition is not null && !declared.Contains(resource.LogicalId)).ToList())
        {
            await TryAsync(resource, false, () =>
            {
                new ResourceRollout(stack, resource, Leftovers, stop.Token).Drop();
                return Task.CompletedTask;
            });
        }
    }

    // The first failure stops all others, unless all that can be done is to stay: then only those that need what failed.
    private async Task<bool> TryAsync(StackResource resource, bool isNew, Func<Task> step)
    {
        try
        {
            await step();
            return true;
        }
        catch (Exception problem) when (problem is ResourceFailedException or ServiceException or OperationCanceledException)
        {
            var cancelled = isNew ? "Resource creation cancelled" : "Resource update cancelled";
            (isNew ? notCreated : notUpdated).Add(resource.LogicalId);
            stack.Enter(
                resource,
                isNew ? StackStatus.CreateFailed : StackStatus.UpdateFailed,
                problem is OperationCanceledException ? cancelled : problem.Message);

            if (!stack.DisableRollback)
            {
                // Not CancelAsync: what waits must hear of it here and now, in order.
                stop.Cancel();
            }

            return false;
        }
    }

    private void Publish(IReadOnlyList<StackOutput> outputs)
    {
        if (stack.Region.Exports.ProblemWith(stack, outputs) is { } problem)
        {
            Problem = $"{problem} ";
            return;
        }

        Outputs = outputs;
    }
}
