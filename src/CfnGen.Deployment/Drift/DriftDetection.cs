using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.Drift;

/// <summary>Lets CloudFormation compare what a stack has with what its template says. Changes nothing.</summary>
public sealed class DriftDetection(IAmazonCloudFormation client, PatientCalls calls)
{
    private readonly StackLookup lookup = new(client, calls);

    /// <exception cref="StackMissingException">There is no such stack.</exception>
    /// <exception cref="DriftRefusedException">Its state does not allow it.</exception>
    /// <exception cref="DriftTimeoutException">One of the stacks takes longer than <see cref="Patience.Drift"/>.</exception>
    public async Task<StackDrift> RunAsync(string stackName, CancellationToken cancel)
    {
        var drift = await LookAsync(await lookup.GetAsync(stackName, cancel).ConfigureAwait(false), [], cancel).ConfigureAwait(false);
        foreach (var resource in await new StackTree(client, calls).ResourcesAsync(drift.Stack.Id, cancel).ConfigureAwait(false))
        {
            // CloudFormation leaves out what is nested, unless it is asked for each stack.
            if (resource.NestedStack is { } id && await lookup.FindAsync(id, cancel).ConfigureAwait(false) is { } nested)
            {
                drift = drift.With(await LookIntoAsync(nested, resource, cancel).ConfigureAwait(false));
            }
        }

        return drift;
    }

    /// <summary>What cannot be compared of a nested stack is no reason to say nothing of the others.</summary>
    private async Task<StackDrift> LookIntoAsync(CurrentStack nested, OwnedResource resource, CancellationToken cancel)
    {
        try
        {
            var drift = await LookAsync(nested, [.. resource.Path, resource.LogicalId], cancel).ConfigureAwait(false);
            return drift with { Unknown = drift.Unknown is { } unknown ? $"{resource.Name}: {unknown}" : null };
        }
        catch (DriftRefusedException refused)
        {
            return new(nested, [], 0, $"{resource.Name}: {refused.Message}");
        }
    }

    private async Task<StackDrift> LookAsync(CurrentStack stack, IReadOnlyList<string> path, CancellationToken cancel)
    {
        var started = calls.Time.GetTimestamp();
        var detection = await BeginAsync(stack, started, cancel).ConfigureAwait(false);
        var end = await EndAsync(stack, detection, started, cancel).ConfigureAwait(false);
        var failed = end.DetectionStatus == StackDriftDetectionStatus.DETECTION_FAILED;
        return await ReadAsync(stack, path, failed ? end.DetectionStatusReason ?? "CloudFormation does not say why." : null, cancel).ConfigureAwait(false);
    }

    private async Task<string> BeginAsync(CurrentStack stack, long started, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                var begun = await calls.MakeAsync(
                    $"look for drift in stack {stack.Name}",
                    token => client.DetectStackDriftAsync(new() { StackName = stack.Id }, token),
                    cancel).ConfigureAwait(false);
                return begun.StackDriftDetectionId ?? throw new UnexpectedAnswerException("DetectStackDrift", "it names no detection.");
            }
            catch (AmazonCloudFormationException refused) when (Refusals.SaysDriftDetectionRuns(refused))
            {
                // Somebody else's, or ours whose answer was lost: when it is over ours begins.
                await PauseAsync(stack, started, cancel).ConfigureAwait(false);
            }
            catch (AmazonCloudFormationException refused)
            {
                throw new DriftRefusedException(stack.Name, refused.Message, refused);
            }
        }
    }

    private async Task<DescribeStackDriftDetectionStatusResponse> EndAsync(CurrentStack stack, string detection, long started, CancellationToken cancel)
    {
        while (true)
        {
            var now = await calls.MakeAsync(
                $"read the drift of stack {stack.Name}",
                token => client.DescribeStackDriftDetectionStatusAsync(new() { StackDriftDetectionId = detection }, token),
                cancel).ConfigureAwait(false);
            if (now.DetectionStatus is { } status && status != StackDriftDetectionStatus.DETECTION_IN_PROGRESS)
            {
                return now;
            }

            await PauseAsync(stack, started, cancel).ConfigureAwait(false);
        }
    }

    private async Task<StackDrift> ReadAsync(CurrentStack stack, IReadOnlyList<string> path, string? unknown, CancellationToken cancel)
    {
        var drifted = new List<ResourceDrift>();
        var compared = 0;
        string? next = null;
        do
        {
            var request = new DescribeStackResourceDriftsRequest { StackName = stack.Id, NextToken = next };
            var page = await calls.MakeAsync($"read the drift of stack {stack.Name}", token => client.DescribeStackResourceDriftsAsync(request, token), cancel).ConfigureAwait(false);
            foreach (var resource in page.StackResourceDrifts ?? [])
            {
                compared += IsCompared(resource) ? 1 : 0;
                if (resource.StackResourceDriftStatus == StackResourceDriftStatus.MODIFIED || resource.StackResourceDriftStatus == StackResourceDriftStatus.DELETED)
                {
                    drifted.Add(ResourceDrift.Of(resource, stack.Id, path));
                }
            }

            next = page.NextToken;
        }
        while (!string.IsNullOrEmpty(next));

        return new(stack, drifted, compared, unknown);
    }

    private static bool IsCompared(StackResourceDrift resource) =>
        resource.StackResourceDriftStatus is { } status && status != StackResourceDriftStatus.NOT_CHECKED
        && status != StackResourceDriftStatus.UNSUPPORTED && status != StackResourceDriftStatus.UNKNOWN;

    private async Task PauseAsync(CurrentStack stack, long started, CancellationToken cancel)
    {
        if (calls.Time.GetElapsedTime(started) > calls.Patience.Drift)
        {
            throw new DriftTimeoutException(stack.Name, calls.Patience.Drift);
        }

        await calls.PollPauseAsync(cancel).ConfigureAwait(false);
    }
}
