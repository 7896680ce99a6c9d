namespace CfnGen.Planning.Capacity.Groups;

/// <summary>Replaces instances between a least and a greatest share of the group, as EC2 Auto Scaling does.</summary>
internal sealed class RefreshRun(Fleet fleet, RefreshPolicy policy, int size, int floor, CapacityOptions options)
{
    // How many are launched before others go, and how many go before others are launched.
    private readonly int extra = size == 0 ? 0 : Math.Max((size * policy.MaxHealthyPercent / 100) - size, floor == size && policy.MaxHealthyPercent > 100 ? 1 : 0);
    private readonly int spare = size - floor;

    public Fleet Fleet => fleet;

    /// <summary>How many are replaced at a time.</summary>
    public int BatchSize => Math.Min(Math.Max(1, extra + spare), size);

    public int Batches { get; private set; }

    public void Replace()
    {
        fleet.Note("the update begins");
        SetSize();
        var left = Last(fleet.Old.All);
        var (total, batch) = (fleet.Old.All, 0);
        Batches = (left + BatchSize - 1) / BatchSize;
        while (left > 0)
        {
            var count = Math.Min(BatchSize, left);
            left -= count;
            ReplaceSome(count, ++batch);
            Pause(total - fleet.Old.All, count, total);
        }

        fleet.Wait(policy.BakeTime);
        fleet.Note("the update is done");
    }

    private void SetSize()
    {
        if (fleet.Running > size)
        {
            var surplus = fleet.Running - size;
            fleet.Old.End(surplus);
            fleet.Note($"the group is set to {size}: {Wording.Are(surplus, "old")} ended");
        }
        else if (fleet.Running < size)
        {
            var missing = size - fleet.Running;
            fleet.New.Waiting = missing;
            fleet.Note($"the group is set to {size}: {Wording.Are(missing, "new")} started");
            GetReady(missing);
        }
    }

    // Checkpoints that end below 100 percent end the refresh there.
    private int Last(int count) => policy.Checkpoints is [.., var percent] ? ((count * Math.Min(percent, 100)) + 99) / 100 : count;

    private void ReplaceSome(int count, int batch)
    {
        var first = Math.Min(count, spare > 0 || extra > 0 ? spare : 1);
        fleet.Old.End(first);
        fleet.New.Waiting += count;
        var ended = first == 0 ? "" : $"{Wording.Are(first, "old")} {(policy.KeepsInstances ? "taken out of service" : "ended")}, ";
        fleet.Note($"batch {batch} of {Batches}: {ended}{Wording.Are(count, "new")} {(policy.KeepsInstances ? "given another root volume" : "started")}", batch);
        GetReady(count);
        if (count > first)
        {
            fleet.Old.End(count - first);
            fleet.Note($"{Wording.Are(count - first, "old")} ended");
        }
    }

    private void GetReady(int count)
    {
        fleet.Wait(options.LaunchTime + policy.Warmup);
        fleet.New.Ready += count;
        fleet.New.Waiting -= count;
        fleet.Note($"{Wording.Are(count, "new")} in service and warm");
    }

    // At the checkpoints that the last batch reached.
    private void Pause(int replaced, int count, int total)
    {
        var before = replaced - count;
        foreach (var percent in policy.Checkpoints)
        {
            var at = ((total * percent) + 99) / 100;
            if (percent < 100 && at > before && at <= replaced)
            {
                fleet.Note($"checkpoint at {percent} percent");
                fleet.Wait(policy.CheckpointDelay);
            }
        }
    }
}
