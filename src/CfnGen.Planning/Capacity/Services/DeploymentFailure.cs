namespace CfnGen.Planning.Capacity.Services;

/// <summary>What happens when no new task of a service works.</summary>
internal static class DeploymentFailure
{
    // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ThresholdConfiguration.html
    private const int LeastThreshold = 3;
    private const int GreatestThreshold = 200;
    private const int UsualPercent = 50;

    /// <param name="wave">How many tasks are started at a time.</param>
    public static CapacityFailure Of(ServiceMove move, int wave)
    {
        var sentences = new List<string>();
        TimeSpan? failsAfter = null;
        if (move.New.Breaker.Flag("Enable"))
        {
            var threshold = Threshold(move.New.Breaker.Inner("ThresholdConfiguration"), move.Start);
            failsAfter = wave == 0 ? null : ((threshold + wave - 1) / wave) * move.Options.TaskStartTime;
            sentences.Add($"The circuit breaker ends the deployment after {Wording.Count(threshold, "failed task")}{(move.New.Breaker.Flag("Rollback") ? ", and ECS goes back to the last deployment that was completed" : "")}; then CloudFormation rolls the stack back.");
        }
        else
        {
            failsAfter = move.New.EndsByAlarms ? null : DeploymentWait.Longest;
            sentences.Add(move.New.EndsByAlarms
                ? "The deployment ends when one of its alarms goes off; then CloudFormation rolls the stack back."
                : $"ECS starts failing tasks again and again, and CloudFormation rolls the stack back after {Wording.Time(DeploymentWait.Longest)}.");
        }

        var room = move.New.Cap(move.Start) - move.Live;
        var serving = room > 0 ? Math.Min(move.Live, move.Start) : Math.Min(move.Live, move.New.Floor(move.Start));
        sentences.Add($"Until then {serving} of {Wording.Count(move.Start, "task")} {(serving == 1 ? "serves" : "serve")}.");
        var former = move.Old.DesiredCount ?? move.Start;
        sentences.Add($"The rollback deploys the old tasks by the old template's settings: of {former} at least {move.Old.Floor(former)} serve and at most {move.Old.Cap(former)} run.");
        return new() { Sentences = sentences, FailsAfter = failsAfter, LeastInService = serving };
    }

    /// <summary>How many tasks may fail.</summary>
    internal static int Threshold(Settings settings, int size)
    {
        var value = settings.Number("Value", UsualPercent);
        var share = ((size * value) + 99) / 100;
        return settings.Text("Type") switch
        {
            "COUNT" => value,
            "UNBOUNDED_PERCENT" => share,
            _ => Math.Clamp(share, LeastThreshold, GreatestThreshold),
        };
    }
}
