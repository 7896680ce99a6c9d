namespace CfnGen.CloudFormationStandIn.Operations;

/// <summary>Waits for several steps on the agenda. <c>Task.WhenAll</c> would not do: it may wake on another thread.</summary>
internal static class Steps
{
    public static async Task All(IEnumerable<Task> steps)
    {
        foreach (var step in steps)
        {
            await step;
        }
    }

    /// <returns>Whether all of them say so.</returns>
    public static async Task<bool> AllTrue(IReadOnlyList<Task<bool>> steps)
    {
        var all = true;
        foreach (var step in steps)
        {
            all &= await step;
        }

        return all;
    }
}
