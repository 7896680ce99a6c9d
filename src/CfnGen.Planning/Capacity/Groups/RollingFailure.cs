namespace CfnGen.Planning.Capacity.Groups;

/// <summary>Forecasts a rolling update whose new instances never signal, and its rollback, which follows the old template's policy.</summary>
internal static class RollingFailure
{
    public static CapacityFailure Of(GroupMove move, RollingPolicy policy)
    {
        if (!policy.WaitsForSignals)
        {
            return new()
            {
                Sentences =
                [
                    "Nothing waits for signals: instances that start but do not work replace all others, and the update ends well.",
                    $"It fails only when fewer than {policy.LeastActive(move.Start)} of {Wording.Count(move.Start, "instance")} are in service within one hour.",
                ],
            };
        }

        var fleet = new Fleet(move.Live);
        var sentences = new List<string>();
        var coming = move.Start;
        var tolerated = policy.ToleratedFailures(coming);
        var run = new RollingRun(fleet, fleet.Old, fleet.New, policy, RunTimes.WithoutSignals(policy, move.Options)) { Tolerated = tolerated };
        if (RollingForecast.Resize(fleet, run, move.Start) && run.Replace(move.Start, move.New.Sizes.Max))
        {
            return new() { Sentences = [EndsWell(coming, tolerated)] };
        }

        var failsAfter = fleet.Now;
        sentences.Add($"Without a signal the update fails after {Wording.Time(failsAfter)}: {coming - tolerated} of {Wording.Count(coming, "new instance")} have to signal.");
        if (fleet.Old.Ready < move.Start)
        {
            sentences.Add($"Until then {fleet.Old.Ready} of {Wording.Count(move.Start, "instance")} {(fleet.Old.Ready == 1 ? "serves" : "serve")}.");
        }

        Rollback.Of(move, fleet, sentences);
        return new()
        {
            Sentences = sentences,
            Steps = fleet.Steps,
            FailsAfter = failsAfter,
            LeastInService = fleet.LeastInService,
            Duration = fleet.Now,
        };
    }

    private static string EndsWell(int coming, int tolerated) => coming == 0
        ? "There is no instance that could fail."
        : $"{Math.Min(tolerated, coming)} of {Wording.Count(coming, "new instance")} may stay without a signal: the update ends well although none works.";
}
