using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.Stacks;

/// <summary>Reads the resources of a stack and of the stacks nested in it.</summary>
internal sealed class StackTree(IAmazonCloudFormation client, PatientCalls calls)
{
    private readonly StackLookup lookup = new(client, calls);

    /// <returns>What is there, a nested stack before what is in it. What was deleted is left out.</returns>
    public async Task<IReadOnlyList<OwnedResource>> ResourcesAsync(string stackId, CancellationToken cancel)
    {
        var found = new List<OwnedResource>();
        await AddAsync(stackId, [], found, cancel).ConfigureAwait(false);
        return found;
    }

    private async Task AddAsync(string stackId, IReadOnlyList<string> path, List<OwnedResource> found, CancellationToken cancel)
    {
        foreach (var summary in await ListAsync(stackId, cancel).ConfigureAwait(false))
        {
            var resource = OwnedResource.Of(summary, stackId, path);
            if (resource.Status == ResourceStatus.DELETE_COMPLETE)
            {
                continue;
            }

            found.Add(resource);
            if (resource.NestedStack is { } nested)
            {
                await AddAsync(nested, [.. path, resource.LogicalId], found, cancel).ConfigureAwait(false);
            }
        }
    }

    private async Task<IReadOnlyList<StackResourceSummary>> ListAsync(string stackId, CancellationToken cancel)
    {
        try
        {
            return await lookup.ResourcesAsync(stackId, cancel).ConfigureAwait(false);
        }
        catch (AmazonCloudFormationException refused) when (Refusals.SaysThatStackIsMissing(refused))
        {
            // A nested stack that was never made, or is gone already.
            return [];
        }
    }
}
