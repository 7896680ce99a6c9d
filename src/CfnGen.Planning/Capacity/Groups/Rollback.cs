namespace CfnGen.Planning.Capacity.Groups;

/// <summary>The way back after a failed rolling update: sizes and policy are those of the old template.</summary>
internal static class Rollback
{
    public static void Of(GroupMove move, Fleet fleet, List<string> sentences)
    {
        var size = SetSize(move, fleet, sentences);
        if (fleet.New.All == 0)
        {
            sentences.Add("The instances that did not work are gone with that, and the rollback has nothing to replace.");
            return;
        }

        if (move.Old.Method != UpdateMethod.RollingUpdate || move.Old.Rolling is not { } policy)
        {
            sentences.Add(move.Old.Method == UpdateMethod.None
                ? $"A rollback follows the old template, which has no UpdatePolicy: {Wording.Are(fleet.New.All, "new")} left running, which somebody has to end."
                : $"A rollback follows the old template's {Name(move.Old.Method)}, which is not forecast here.");
            return;
        }

        Replace(move, policy, fleet, size, sentences);
    }

    /// <returns>The size that the old template gives the group; those that it lacks are not started yet.</returns>
    private static int SetSize(GroupMove move, Fleet fleet, List<string> sentences)
    {
        var keeps = move.Old.Sizes.Desired is null || (move.New.KeepsUnmodifiedSizes && move.New.Sizes == move.Old.Sizes);
        var size = keeps ? Math.Min(fleet.Running, move.Old.Sizes.Max ?? int.MaxValue) : move.Old.Sizes.First;
        if (size < fleet.Running)
        {
            var surplus = fleet.Running - size;
            fleet.New.End(Math.Min(surplus, fleet.New.All));
            fleet.Old.End(fleet.Running - size);
            fleet.Note($"rollback: the group is set back to {size}, {Wording.Are(surplus, surplus == 1 ? "instance" : "instances")} ended");
            sentences.Add($"The old template sets the group back to {size}; EC2 Auto Scaling ends instances of another than its own configuration first.");
            fleet.Wait(move.Options.EndTime);
        }
        else if (size > fleet.Running)
        {
            sentences.Add($"The old template sets the group back to {size}.");
        }
        else if (keeps && fleet.Running > move.Live)
        {
            sentences.Add($"No DesiredCapacity is in the old template: the group stays at {fleet.Running} instead of {move.Live}, until scaling takes the surplus away.");
        }

        return size;
    }

    private static void Replace(GroupMove move, RollingPolicy policy, Fleet fleet, int size, List<string> sentences)
    {
        var (failed, began) = (fleet.New.All, fleet.Now);
        if (RollingRun.BatchSizeOf(policy, failed, move.Old.Sizes.Max) < 1)
        {
            sentences.Add($"The rollback fails: MinInstancesInService of the old template, {policy.MinInstancesInService}, is not below its MaxSize, {move.Old.Sizes.Max}.");
            return;
        }

        var run = new RollingRun(fleet, fleet.New, fleet.Old, policy, RunTimes.Expected(policy, move.Options)) { Going = "failed", Coming = "old" };
        if (size > fleet.Running)
        {
            run.Start(size - fleet.Running, $"rollback: the group is set back to {size}: ");
        }

        run.Replace(size, move.Old.Sizes.Max);
        fleet.Note("the rollback is done");
        var origin = policy.IsAs(move.New.Rolling) ? "UpdatePolicy, which this update does not change" : "UpdatePolicy, not the new one";
        sentences.Add($"The rollback follows the old template's {origin}: {Wording.Count(failed, "instance")} in batches of {run.BatchSize} with MinInstancesInService {policy.MinInstancesInService}, about {Wording.Time(fleet.Now - began)}.");
        if (policy.WaitsForSignals && move.Options.SignalTime > policy.Pause)
        {
            sentences.Add($"The rollback fails too: its PauseTime, {Wording.Time(policy.Pause)}, is shorter than the {Wording.Time(move.Options.SignalTime)} after which instances are supposed to signal.");
        }
    }

    private static string Name(UpdateMethod method) => method == UpdateMethod.InstanceRefresh ? "AutoScalingInstanceRefresh" : "AutoScalingReplacingUpdate";
}
