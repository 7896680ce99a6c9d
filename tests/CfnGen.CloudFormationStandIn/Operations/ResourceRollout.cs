using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.CloudFormationStandIn.Policies;
using CfnGen.CloudFormationStandIn.Resources;
using CfnGen.CloudFormationStandIn.Resources.Kinds;
using CfnGen.CloudFormationStandIn.Stacks;

namespace CfnGen.CloudFormationStandIn.Operations;

/// <summary>Brings one resource to what a version wants of it.</summary>
/// <param name="stack">Whose resource it is.</param>
/// <param name="resource">Its entry in the stack.</param>
/// <param name="leftovers">Where what is no more in use is put down.</param>
/// <param name="stopped">Something else failed.</param>
internal sealed class ResourceRollout(Stack stack, StackResource resource, List<Leftover> leftovers, CancellationToken stopped)
{
    private readonly IResourceKind kind = ResourceKinds.Of(resource.Type);

    public async Task CreateAsync(Func<ResourceDefinition> define)
    {
        // What a creation left that failed, and was not rolled back, makes room.
        if (resource is { PhysicalId: not null, Definition: { } failed })
        {
            leftovers.Add(new(resource, resource.PhysicalId, failed, "Delete"));
            resource.PhysicalId = null;
        }

        stack.Enter(resource, StackStatus.CreateInProgress);
        var definition = define();
        resource.Definition = definition;
        var step = new ResourceStep(stack, resource, definition, ResourceStepKind.Create, stopped);
        await kind.CreateAsync(step, id => Name(id, StackStatus.CreateInProgress));
        stack.Enter(resource, StackStatus.CreateComplete);
    }

    public async Task UpdateAsync(ResourceDefinition definition)
    {
        var before = resource.Definition!;
        if (definition.IsSameAs(before) && !kind.IsAlwaysVisited && resource.Status != StackStatus.UpdateFailed)
        {
            resource.Definition = definition;
            return;
        }

        var replaces = kind.Replaces(before, definition);
        Ask(replaces ? "Update:Replace" : "Update:Modify");
        if (replaces && stack.DisableRollback)
        {
            throw new ResourceFailedException("Replacement type updates not supported on stack with disable-rollback.");
        }

        resource.Definition = definition;
        try
        {
            await UpdateAsync(definition, before, replaces);
        }
        catch (ResourceFailedException) when (stack.DisableRollback)
        {
            // Nobody takes the stack back, so the resource goes back by itself to what it was.
            resource.Definition = before;
            throw;
        }
    }

    private async Task UpdateAsync(ResourceDefinition definition, ResourceDefinition before, bool replaces)
    {
        var step = new ResourceStep(stack, resource, definition, ResourceStepKind.Update, stopped);
        if (!replaces)
        {
            stack.Enter(resource, StackStatus.UpdateInProgress);
            await kind.UpdateAsync(step, before);
        }
        else
        {
            stack.Enter(resource, StackStatus.UpdateInProgress, "Requested update requires the creation of a new physical resource; hence creating one.");
            var old = new Leftover(resource, resource.PhysicalId, before, before.UpdateReplacePolicy);
            await kind.CreateAsync(step, id => Name(id, StackStatus.UpdateInProgress));
            leftovers.Add(old);
        }

        stack.Enter(resource, StackStatus.UpdateComplete);
    }

    /// <summary>Puts the resource down for the end of the update.</summary>
    public void Drop()
    {
        Ask("Update:Delete");
        leftovers.Add(new(resource, resource.PhysicalId, resource.Definition!, resource.Definition!.DeletionPolicy));
    }

    // The stack's policy.
    private void Ask(string action)
    {
        if ((stack.Operation?.Policy ?? stack.Policy) is { } policy && StackPolicy.Parse(policy).Denies(action, resource.LogicalId, resource.Type) is { } denial)
        {
            throw new ResourceFailedException(denial);
        }
    }

    private void Name(string physicalId, string status)
    {
        resource.PhysicalId = physicalId;
        stack.Enter(resource, status, "Resource creation Initiated");
    }
}
