namespace CfnGen.Planning.Capacity.Groups;

/// <summary>Forecasts an update that makes a second group and then deletes the first.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html#cfn-attributes-updatepolicy-replacingupdate</remarks>
internal static class ReplacingForecast
{
    private static readonly TimeSpan UsualTimeout = TimeSpan.FromMinutes(5);

    public static CapacityUpdate Of(GroupMove move, IReadOnlyList<string> reasons)
    {
        var size = move.New.Sizes.First;
        if (move.Live == 0 && size == 0)
        {
            return move.Nothing(reasons);
        }

        var signal = move.New.CreationPolicy.Inner("ResourceSignal");
        var count = signal.Exist ? signal.Number("Count", 1) : 0;
        var percent = move.New.CreationPolicy.Inner("AutoScalingCreationPolicy").Number("MinSuccessfulInstancesPercent", 100);
        var needed = ((count * percent) + 99) / 100;
        var timeout = signal.Duration("Timeout") ?? UsualTimeout;
        if (needed > size)
        {
            return move.Forecast(CapacityOutcome.Fails, reasons) with
            {
                Warnings = [$"The update fails after {Wording.Time(timeout)}: the creation policy waits for {Wording.Count(needed, "signal")}, and the second group starts with {Wording.Count(size, "instance")}."],
            };
        }

        if (signal.NoDuration("Timeout") is { } mistake)
        {
            return move.Forecast(CapacityOutcome.Fails, reasons) with { Warnings = [$"The update fails: in the CreationPolicy {mistake}."] };
        }

        var fleet = Run(move, size, needed, timeout);
        var worst = (needed > 0 ? timeout : move.Options.LaunchTime) + move.Options.EndTime + move.Draining;
        return move.Forecast(CapacityOutcome.Replaced, reasons) with
        {
            Steps = fleet.Steps,
            BatchSize = size,
            Batches = 1,
            LeastInService = fleet.LeastInService,
            MostRunning = fleet.MostRunning,
            ExpectedDuration = fleet.Now,
            WorstDuration = worst,
            Failure = Failure(move, size, needed, timeout),
            Warnings = Warnings(move, size, needed, timeout),
        };
    }

    private static Fleet Run(GroupMove move, int size, int needed, TimeSpan timeout)
    {
        var fleet = new Fleet(move.Live);
        fleet.Note("the update begins");
        fleet.New.Waiting = size;
        fleet.Note($"a second group starts with {Wording.Count(size, "new instance")}");
        if (needed > 0)
        {
            move.Assumptions.Note($"An instance signals {Wording.Time(move.Options.SignalTime)} after its launch.");
            fleet.Wait(move.Options.SignalTime < timeout ? move.Options.SignalTime : timeout);
            (fleet.New.Ready, fleet.New.Waiting) = (size, 0);
            fleet.Note($"{size} new {(size == 1 ? "has" : "have")} signalled: the second group is there");
        }

        fleet.Old.End(fleet.Old.All);
        fleet.Note($"the first group is deleted: {Wording.Are(move.Live, "old")} ended");
        if (needed == 0)
        {
            move.Assumptions.Note($"An instance is in service {Wording.Time(move.Options.LaunchTime)} after its launch, whether or not its application works.");
            fleet.Wait(move.Options.LaunchTime);
            (fleet.New.Ready, fleet.New.Waiting) = (size, 0);
            fleet.Note($"{Wording.Are(size, "new")} in service");
        }
        else
        {
            fleet.Wait(move.Options.EndTime);
        }

        move.Assumptions.Note("The first group is deleted as soon as the second one is there; CloudFormation does that when all other resources are updated, so it may come later.");
        fleet.Note("the update is done");
        return fleet;
    }

    private static CapacityFailure Failure(GroupMove move, int size, int needed, TimeSpan timeout)
    {
        if (needed == 0)
        {
            return new() { Sentences = ["Nothing waits for signals: the first group is deleted whether or not the instances of the second one work."] };
        }

        var fleet = new Fleet(move.Live);
        fleet.Note("the update begins");
        fleet.New.Waiting = size;
        fleet.Note($"a second group starts with {Wording.Count(size, "new instance")}");
        fleet.Wait(timeout);
        fleet.Note($"no signal has come from {size} new");
        fleet.New.End(size);
        fleet.Note("rollback: the second group is deleted");
        fleet.Wait(move.Options.EndTime);
        fleet.Note("the rollback is done");
        return new()
        {
            Sentences =
            [
                $"Without {Wording.Count(needed, "signal")} the update fails after {Wording.Time(timeout)}.",
                "The second group is deleted, and the first one serves all the time.",
            ],
            Steps = fleet.Steps,
            FailsAfter = timeout,
            LeastInService = fleet.LeastInService,
            Duration = fleet.Now,
        };
    }

    private static List<string> Warnings(GroupMove move, int size, int needed, TimeSpan timeout)
    {
        var warnings = new List<string>();
        if (size < move.Live)
        {
            warnings.Add($"The second group starts with {Wording.Count(size, "instance")} where {move.Live} run now: set DesiredCapacity to that for this update, or scaling has to begin anew.");
        }

        if (needed == 0)
        {
            warnings.Add("Give the group a CreationPolicy with ResourceSignal: without one the first group goes before anybody knows whether the second one works.");
        }
        else if (needed < size)
        {
            warnings.Add($"The creation policy waits for {Wording.Count(needed, "signal")} of {size} instances: the first group goes before the others work.");
        }

        if (needed > 0 && move.Options.SignalTime > timeout)
        {
            warnings.Add($"Instances are supposed to signal after {Wording.Time(move.Options.SignalTime)}, and the creation policy's timeout is {Wording.Time(timeout)}: the update would fail.");
        }

        return warnings;
    }
}
