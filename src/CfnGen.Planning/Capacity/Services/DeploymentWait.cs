namespace CfnGen.Planning.Capacity.Services;

/// <summary>How long a deployment of a service takes at worst, and yet ends well.</summary>
internal static class DeploymentWait
{
    /// <summary>How long CloudFormation waits for a service.</summary>
    /// <remarks>https://github.com/aws/containers-roadmap/issues/1303; AWS has written it down nowhere.</remarks>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(3);

    /// <param name="move">The service.</param>
    /// <param name="floor">How many tasks have to serve at any time.</param>
    /// <param name="cap">How many may run at any time.</param>
    /// <param name="wave">How many are started at a time; zero: none.</param>
    public static TimeSpan Of(ServiceMove move, int floor, int cap, int wave)
    {
        if (!move.New.Breaker.Flag("Enable") || wave == 0)
        {
            move.Assumptions.Note($"At worst tasks fail and are started again as long as CloudFormation waits, which is {Wording.Time(Longest)}.");
            return Longest;
        }

        var (starting, stopping) = (move.Options.TaskStartTime + move.New.Grace, move.Options.TaskStopTime + move.Draining);
        var fleet = new Fleet(move.Live);
        new DeploymentRun(fleet, move.Start, floor, cap, starting, stopping).Deploy();
        var failing = DeploymentFailure.Threshold(move.New.Breaker.Inner("ThresholdConfiguration"), move.Start) - 1;
        var balanced = move.New.IsBalanced ? ", the grace period and the deregistration delay counted in" : "";
        move.Assumptions.Note(
            $"At worst {Wording.Count(failing, "task")} {(failing == 1 ? "fails" : "fail")}, one short of what breaks the circuit; a start takes {Wording.Time(starting)} and a stop {Wording.Time(stopping)}{balanced}.");
        var worst = fleet.Now + (((failing + wave - 1) / wave) * starting);
        return worst < Longest ? worst : Longest;
    }
}
