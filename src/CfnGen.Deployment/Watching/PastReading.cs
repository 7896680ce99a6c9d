using Amazon.Runtime;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.Watching;

/// <summary>Asks AWS for a stack's past. Nothing depends on it, so it asks once, stops after a while, and takes what came until then.</summary>
/// <param name="longest">By the machine's own clock, as the timeouts of calls are.</param>
internal sealed class PastReading(IAmazonCloudFormation client, TimeSpan longest)
{
    // A hundred events each: some updates of a large stack, many of a small one.
    private const int MostPages = 5;

    /// <exception cref="OperationCanceledException">A person asked to stop.</exception>
    public async Task<StackPast> ReadAsync(string stackId, CancellationToken cancel)
    {
        var newestFirst = new List<WatchedEvent>();
        using var limit = new CancellationTokenSource(longest);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        try
        {
            string? next = null;
            for (var page = 0; page < MostPages && (page == 0 || !string.IsNullOrEmpty(next)); page++)
            {
                var answer = await client.DescribeStackEventsAsync(new() { StackName = stackId, NextToken = next }, either.Token).ConfigureAwait(false);
                newestFirst.AddRange((answer.StackEvents ?? []).Where(seen => seen.ResourceStatus is not null).Select(seen => WatchedEvent.Of(seen, [])));
                next = answer.NextToken;
            }
        }
        catch (Exception failure) when (failure is AmazonServiceException || CallFailures.MayPass(failure, cancel))
        {
            // It only means that less is expected.
        }

        newestFirst.Reverse();
        return StackPast.Of(newestFirst);
    }
}
