using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;
using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Recovery;

/// <summary>Finds what a rollback that failed has not taken back.</summary>
internal sealed class FailedResources(IAmazonCloudFormation client, PatientCalls calls)
{
    /// <returns>In nested stacks the resources themselves: their stack fails only because of them.</returns>
    public async Task<IReadOnlyList<FailedResource>> OfAsync(CurrentStack stack, CancellationToken cancel)
    {
        var resources = await new StackTree(client, calls).ResourcesAsync(stack.Id, cancel).ConfigureAwait(false);
        var rollback = new RollbackFailures();
        await new StackHistory(client, calls, all: false, rollback).ShowAsync(stack, cancel).ConfigureAwait(false);
        var failed = new List<FailedResource>();
        foreach (var resource in resources)
        {
            if (resource.Status == ResourceStatus.UPDATE_FAILED
                && !resources.Any(inner => inner.Status == ResourceStatus.UPDATE_FAILED && inner.StackId == resource.NestedStack))
            {
                failed.Add(FailedResource.Of(resource) with { CanBeSkipped = rollback.MayHold(resource.Name) });
            }
        }

        return failed;
    }
}
