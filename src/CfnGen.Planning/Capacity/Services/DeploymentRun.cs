namespace CfnGen.Planning.Capacity.Services;

/// <summary>Replaces the tasks of a service between a floor and a cap, as ECS does.</summary>
internal sealed class DeploymentRun(Fleet fleet, int size, int floor, int cap, TimeSpan starting, TimeSpan stopping)
{
    /// <summary>How many tasks are started at most at a time.</summary>
    public int WaveSize { get; private set; }

    public int Waves { get; private set; }

    /// <returns>False: no task may be started and none stopped.</returns>
    public bool Deploy()
    {
        fleet.Note("the deployment begins");
        while (fleet.Old.All > 0 || fleet.New.All < size)
        {
            var count = Math.Min(cap - fleet.Running, size - fleet.New.All);
            if (count > 0)
            {
                Start(count);
            }

            if (!Stop() && count <= 0)
            {
                return false;
            }
        }

        fleet.Note("the deployment is done");
        return true;
    }

    private void Start(int count)
    {
        (Waves, WaveSize) = (Waves + 1, Math.Max(WaveSize, count));
        fleet.New.Waiting += count;
        fleet.Note($"wave {Waves}: {Wording.Are(count, "new")} started", Waves);
        fleet.Wait(starting);
        fleet.New.Ready += count;
        fleet.New.Waiting -= count;
        fleet.Note($"{Wording.Are(count, "new")} in service");
    }

    // Old ones go when new ones serve in their place, or before where there is no room for both.
    private bool Stop()
    {
        var count = Math.Min(fleet.Old.All, fleet.Old.Ready + fleet.New.Ready - floor);
        if (count <= 0)
        {
            return false;
        }

        fleet.Old.End(count);
        fleet.Note($"{Wording.Are(count, "old")} stopped");
        fleet.Wait(stopping);
        return true;
    }
}
