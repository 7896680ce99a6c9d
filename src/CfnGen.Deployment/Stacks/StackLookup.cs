using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.Stacks;

/// <summary>Reads what AWS says of one stack.</summary>
public sealed class StackLookup(IAmazonCloudFormation client, PatientCalls calls)
{
    private const int MostPages = 10;

    /// <param name="nameOrId">By its id a deleted stack is found for 90 days, by its name it is not.</param>
    /// <returns>Null when there is none.</returns>
    public async Task<CurrentStack?> FindAsync(string nameOrId, CancellationToken cancel)
    {
        try
        {
            var answer = await calls.MakeAsync(
                $"read stack {nameOrId}",
                token => client.DescribeStacksAsync(new() { StackName = nameOrId }, token),
                cancel).ConfigureAwait(false);
            // An answer without the stack is no proof that there is none.
            return answer.Stacks is [var stack, ..] ? CurrentStack.Of(stack) : throw new UnexpectedAnswerException("DescribeStacks", $"it names no stack, asked for {nameOrId}.");
        }
        catch (AmazonCloudFormationException refused) when (Refusals.SaysThatStackIsMissing(refused))
        {
            return null;
        }
    }

    /// <exception cref="StackMissingException">There is no such stack.</exception>
    public async Task<CurrentStack> GetAsync(string nameOrId, CancellationToken cancel) =>
        await FindAsync(nameOrId, cancel).ConfigureAwait(false) ?? throw new StackMissingException(nameOrId);

    /// <returns>The names of stacks that are there, of many the first thousand or so; none where they may not be listed.</returns>
    public async Task<IReadOnlyList<string>> NamesAsync(CancellationToken cancel)
    {
        var names = new List<string>();
        try
        {
            string? next = null;
            for (var pages = 0; pages < MostPages && (pages == 0 || !string.IsNullOrEmpty(next)); pages++)
            {
                var request = new ListStacksRequest { NextToken = next };
                var page = await calls.MakeAsync("list the stacks", token => client.ListStacksAsync(request, token), cancel).ConfigureAwait(false);
                names.AddRange((page.StackSummaries ?? []).Where(stack => stack.StackStatus != StackStatus.DELETE_COMPLETE).Select(stack => stack.StackName ?? ""));
                next = page.NextToken;
            }
        }
        catch (AmazonCloudFormationException)
        {
            // They are for a hint only.
        }

        return names;
    }

    /// <summary>All of them, however many: the call that describes resources names a hundred at most.</summary>
    public async Task<IReadOnlyList<StackResourceSummary>> ResourcesAsync(string nameOrId, CancellationToken cancel)
    {
        var found = new List<StackResourceSummary>();
        string? next = null;
        do
        {
            var request = new ListStackResourcesRequest { StackName = nameOrId, NextToken = next };
            var page = await calls.MakeAsync($"read the resources of stack {nameOrId}", token => client.ListStackResourcesAsync(request, token), cancel).ConfigureAwait(false);
            found.AddRange(page.StackResourceSummaries ?? []);
            next = page.NextToken;
        }
        while (!string.IsNullOrEmpty(next));

        return found;
    }
}
