namespace CfnGen.Planning.Capacity.Groups;

/// <summary>Forecasts a rolling update of a group.</summary>
internal static class RollingForecast
{
    public static CapacityUpdate Of(GroupMove move, RollingPolicy policy, IReadOnlyList<string> reasons)
    {
        if (Refusal(move, policy) is { } refusal)
        {
            return move.Forecast(CapacityOutcome.Fails, reasons) with { Warnings = [refusal] };
        }

        if (move.HasNothing)
        {
            return move.Nothing(reasons);
        }

        NoteTimes(move, policy);
        if (Failing(move, policy) is { } failing)
        {
            return move.Forecast(CapacityOutcome.Fails, reasons) with { Failure = RollingFailure.Of(move, policy), Warnings = [failing] };
        }

        var fleet = new Fleet(move.Live);
        var run = new RollingRun(fleet, fleet.Old, fleet.New, policy, RunTimes.Expected(policy, move.Options));
        Resize(fleet, run, move.Start);
        var batches = run.Replace(move.Start, move.New.Sizes.Max);
        fleet.Note("the update is done");
        return move.Forecast(CapacityOutcome.Replaced, reasons) with
        {
            Steps = fleet.Steps,
            BatchSize = run.BatchSize,
            Batches = batches ? run.Batches : null,
            Floor = policy.MinInstancesInService,
            LeastInService = fleet.LeastInService,
            MostRunning = fleet.MostRunning,
            ExpectedDuration = fleet.Now,
            WorstDuration = Worst(move, policy),
            Failure = RollingFailure.Of(move, policy),
            Warnings = RollingWarnings.Of(move, policy, fleet),
        };
    }

    /// <summary>Sets the size of the new template, before any batch.</summary>
    /// <returns>False: too many of the instances that this starts failed.</returns>
    public static bool Resize(Fleet fleet, RollingRun run, int size)
    {
        fleet.Note("the update begins");
        if (size < fleet.Running)
        {
            var surplus = fleet.Running - size;
            fleet.Old.End(surplus);
            fleet.Note($"the group is set to {size}: {Wording.Are(surplus, "old")} ended");
        }

        return size <= fleet.Running || run.Start(size - fleet.Running, $"the group is set to {size}: ");
    }

    private static string? Refusal(GroupMove move, RollingPolicy policy)
    {
        if (move.New.SaysTwoWays)
        {
            return "The update fails: AutoScalingRollingUpdate and AutoScalingInstanceRefresh exclude each other; keep one of them.";
        }

        // https://github.com/aws/aws-cdk/issues/1113: such a policy is refused when the update comes to the group.
        if (policy.Mistake is { } mistake)
        {
            return $"The update fails: in the UpdatePolicy {mistake}.";
        }

        if (move.New.Sizes.Max is { } max && policy.MinInstancesInService >= max)
        {
            return $"The update fails: MinInstancesInService, {policy.MinInstancesInService}, has to be below MaxSize, {max}; lower it or raise MaxSize.";
        }

        return policy.Pause > RollingPolicy.LongestPause
            ? $"The update fails: PauseTime, {Wording.Time(policy.Pause)}, may be one hour at most."
            : null;
    }

    /// <summary>Why an update that CloudFormation begins cannot end well; null: it can.</summary>
    private static string? Failing(GroupMove move, RollingPolicy policy)
    {
        if (policy.WaitsForSignals && policy.MinSuccessfulPercent > 0 && move.Options.SignalTime > policy.Pause)
        {
            return $"The update fails: instances are supposed to signal after {Wording.Time(move.Options.SignalTime)}, and PauseTime is {Wording.Time(policy.Pause)}; raise PauseTime.";
        }

        foreach (var process in policy.Suspended)
        {
            if (process is "Launch" or "Terminate")
            {
                return $"The update fails: SuspendProcesses names {process}, so that it cannot {(process == "Launch" ? "start" : "end")} instances; leave {process} out.";
            }
        }

        return null;
    }

    private static TimeSpan Worst(GroupMove move, RollingPolicy policy)
    {
        var fleet = new Fleet(move.Live);
        var run = new RollingRun(fleet, fleet.Old, fleet.New, policy, RunTimes.Worst(policy, move.Options, move.Draining));
        Resize(fleet, run, move.Start);
        run.Replace(move.Start, move.New.Sizes.Max);
        return fleet.Now;
    }

    private static void NoteTimes(GroupMove move, RollingPolicy policy)
    {
        move.Assumptions.Note(policy.WaitsForSignals
            ? $"An instance signals {Wording.Time(move.Options.SignalTime)} after its launch."
            : $"An instance is in service {Wording.Time(move.Options.LaunchTime)} after its launch, whether or not its application works.");
        move.Assumptions.Note($"An instance has ended {Wording.Time(move.Options.EndTime)} after the order, and the one that takes its place is launched at the same time.");
        move.NoteHooks();
        if (move.New.Sizes.Max is null)
        {
            move.Assumptions.Note("MaxSize is not known, and limits nothing.");
        }
    }
}
