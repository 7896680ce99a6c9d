namespace CfnGen.Planning.Capacity.Groups;

/// <summary>Replaces the instances of one configuration by those of another, batch after batch, as CloudFormation does.</summary>
/// <remarks>
/// The size of a batch is the least of <c>MaxBatchSize</c>, the instances to replace, and <c>MaxSize</c> less <c>MinInstancesInService</c>.
/// A group with fewer instances than <c>MinInstancesInService</c> and a batch is first raised to that. Each batch but the last is replaced in full;
/// the last brings the group back to its size.
/// </remarks>
internal sealed class RollingRun(Fleet fleet, RunningCount obsolete, RunningCount fresh, RollingPolicy policy, RunTimes times)
{
    private int failures;

    /// <summary>What the events call the instances that go and those that come.</summary>
    public string Going { get; init; } = "old";

    public string Coming { get; init; } = "new";

    /// <summary>Null: the instances that come work. Otherwise none of them does, and so many may fail.</summary>
    public int? Tolerated { get; init; }

    public int BatchSize { get; private set; }

    public int Batches { get; private set; }

    public static int BatchSizeOf(RollingPolicy policy, int obsolete, int? max) =>
        Math.Min(Math.Min(policy.MaxBatchSize, obsolete), (max ?? int.MaxValue) - policy.MinInstancesInService);

    /// <returns>False: too many instances failed, and this is when.</returns>
    public bool Replace(int size, int? max)
    {
        var left = obsolete.All;
        if (left == 0)
        {
            return true;
        }

        BatchSize = BatchSizeOf(policy, left, max);
        Batches = (left + BatchSize - 1) / BatchSize;
        var raised = Math.Max(size, policy.MinInstancesInService + BatchSize);
        if (raised > fleet.Running && !Start(raised - fleet.Running, $"the group is raised to {raised} for the update: "))
        {
            return false;
        }

        for (var batch = 1; left > 0; batch++)
        {
            var ending = Math.Min(BatchSize, left);
            left -= ending;
            var starting = left == 0 ? Math.Max(0, size - (fleet.Running - ending)) : ending;
            obsolete.End(ending);
            fresh.Waiting += starting;
            fleet.Note($"batch {batch} of {Batches}: {Wording.Are(ending, Going)} ended, {(starting == 0 ? "none is" : Wording.Are(starting, Coming))} started", batch);
            if (!Settle(starting, times.Ending))
            {
                return false;
            }
        }

        BackTo(size);
        return true;
    }

    /// <summary>Starts so many more, and waits for them.</summary>
    /// <returns>False: too many instances failed.</returns>
    public bool Start(int count, string why)
    {
        fresh.Waiting += count;
        fleet.Note($"{why}{Wording.Are(count, Coming)} started");
        return Settle(count, TimeSpan.Zero);
    }

    private void BackTo(int size)
    {
        if (fleet.Running > size)
        {
            var surplus = fleet.Running - size;
            fresh.End(surplus);
            fleet.Note($"the group goes back to {size}: {Wording.Are(surplus, Coming)} ended");
            fleet.Wait(times.Ending);
        }
    }

    private bool Settle(int starting, TimeSpan ending)
    {
        if (starting == 0)
        {
            fleet.Wait(ending);
            return true;
        }

        var ready = times.InTurn ? ending + times.Ready : times.Ready;
        fleet.Wait(ready);
        if (Tolerated is { } tolerated)
        {
            failures += starting;
            fleet.Note($"no signal has come from {starting} {Coming}");
            if (failures > tolerated)
            {
                return false;
            }
        }
        else
        {
            fresh.Ready += starting;
            fresh.Waiting -= starting;
            fleet.Note($"{starting} {Coming} {(policy.WaitsForSignals ? starting == 1 ? "has signalled" : "have signalled" : starting == 1 ? "is in service" : "are in service")}");
        }

        fleet.Wait((ending > ready ? ending - ready : TimeSpan.Zero) + times.Pause);
        return true;
    }
}
