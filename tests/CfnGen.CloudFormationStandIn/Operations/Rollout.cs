using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.CloudFormationStandIn.Resources;
using CfnGen.CloudFormationStandIn.Resources.Kinds;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Templates;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Operations;

/// <summary>Brings a stack's resources to a version: makes and changes them in the order of their needs, as many at a time as that allows.</summary>
internal sealed class Rollout(Stack stack, StackVersion version, CancellationToken cancelledByUser)
{
    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancelledByUser);
    private readonly StackReferences references = new(stack);

    public List<string> NotCreated { get; } = [];

    public List<string> NotUpdated { get; } = [];

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
            var steps = new Dictionary<string, Task>(StringComparer.Ordinal);
            foreach (var name in values.Order.Names)
            {
                var declaration = values.Declarations.First(resource => resource.LogicalId == name);
                steps[name] = StepAsync(values, declaration, [.. values.Order.Needs(name).Select(needed => steps[needed])]);
            }

            await Task.WhenAll(steps.Values).ConfigureAwait(false);
            Problem = FailedResources;
            if (Problem is null && !stop.IsCancellationRequested)
            {
                DropUndeclared(values);
                Publish(values);
            }
        }
        catch (ServiceException problem)
        {
            Problem = $"{problem.Message} ";
        }
    }

    private string? FailedResources
    {
        get
        {
            var created = NotCreated.Count > 0 ? $"The following resource(s) failed to create: [{string.Join(", ", NotCreated)}]. " : "";
            var updated = NotUpdated.Count > 0 ? $"The following resource(s) failed to update: [{string.Join(", ", NotUpdated)}]. " : "";
            return created.Length + updated.Length > 0 ? created + updated : null;
        }
    }

    private async Task StepAsync(VersionValues values, ResourceDeclaration declaration, IReadOnlyList<Task> needed)
    {
        await Task.WhenAll(needed).ConfigureAwait(false);
        if (stop.IsCancellationRequested)
        {
            return;
        }

        var existing = stack.Find(declaration.LogicalId);
        var resource = existing ?? new(declaration.LogicalId, declaration.Type);
        var isNew = existing?.Definition is null || existing.Status == StackStatus.CreateFailed;
        if (existing is null)
        {
            stack.Resources.Add(resource);
        }

        try
        {
            await (isNew ? CreateAsync(resource, values, declaration) : UpdateAsync(resource, values.Define(declaration))).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is ResourceFailedException or ServiceException or OperationCanceledException)
        {
            Fail(resource, isNew, problem is OperationCanceledException ? null : problem.Message);
        }
    }

    private async Task CreateAsync(StackResource resource, VersionValues values, ResourceDeclaration declaration)
    {
        // What a creation left that failed, and was not rolled back, makes room.
        if (resource is { PhysicalId: not null, Definition: { } failed })
        {
            Leftovers.Add(new(resource, resource.PhysicalId, failed, "Delete"));
            resource.PhysicalId = null;
        }

        stack.Enter(resource, StackStatus.CreateInProgress);
        var definition = values.Define(declaration);
        resource.Definition = definition;
        var step = new ResourceStep(stack, resource, definition, ResourceStepKind.Create, stop.Token);
        await ResourceKinds.Of(resource.Type).CreateAsync(step, id => Name(resource, id, StackStatus.CreateInProgress)).ConfigureAwait(false);
        stack.Enter(resource, StackStatus.CreateComplete);
    }

    private async Task UpdateAsync(StackResource resource, ResourceDefinition definition)
    {
        var before = resource.Definition!;
        if (definition.IsSameAs(before))
        {
            resource.Definition = definition;
            return;
        }

        var kind = ResourceKinds.Of(resource.Type);
        var step = new ResourceStep(stack, resource, definition, ResourceStepKind.Update, stop.Token);
        resource.Definition = definition;
        if (!ResourceFacts.Replaces(resource.Type, definition.ChangedProperties(before)))
        {
            stack.Enter(resource, StackStatus.UpdateInProgress);
            await kind.UpdateAsync(step, before).ConfigureAwait(false);
        }
        else
        {
            stack.Enter(resource, StackStatus.UpdateInProgress, "Requested update requires the creation of a new physical resource; hence creating one.");
            var old = new Leftover(resource, resource.PhysicalId, before, before.UpdateReplacePolicy);
            await kind.CreateAsync(step, id => Name(resource, id, StackStatus.UpdateInProgress)).ConfigureAwait(false);
            Leftovers.Add(old);
        }

        stack.Enter(resource, StackStatus.UpdateComplete);
    }

    private void Name(StackResource resource, string physicalId, string status)
    {
        resource.PhysicalId = physicalId;
        stack.Enter(resource, status, "Resource creation Initiated");
    }

    private void Fail(StackResource resource, bool isNew, string? reason)
    {
        (isNew ? NotCreated : NotUpdated).Add(resource.LogicalId);
        stack.Enter(
            resource,
            isNew ? StackStatus.CreateFailed : StackStatus.UpdateFailed,
            reason ?? (isNew ? "Resource creation cancelled" : "Resource update cancelled"));
        stop.Cancel();
    }

    private void DropUndeclared(VersionValues values)
    {
        var declared = values.Declarations.Select(resource => resource.LogicalId).ToHashSet(StringComparer.Ordinal);
        Leftovers.AddRange(stack.Resources
            .Where(resource => !declared.Contains(resource.LogicalId))
            .Select(resource => new Leftover(resource, resource.PhysicalId, resource.Definition!, resource.Definition!.DeletionPolicy)));
    }

    private void Publish(VersionValues values)
    {
        var outputs = values.Outputs();
        if (stack.Region.Exports.ProblemWith(stack, outputs) is { } problem)
        {
            Problem = $"{problem}. ";
            return;
        }

        Outputs = outputs;
    }
}
