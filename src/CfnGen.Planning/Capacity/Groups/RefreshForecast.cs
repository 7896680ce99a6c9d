namespace CfnGen.Planning.Capacity.Groups;

/// <summary>Forecasts an instance refresh that CloudFormation starts.</summary>
internal static class RefreshForecast
{
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html#cfn-attributes-updatepolicy-instancerefresh
    private static readonly TimeSpan LongestUpdate = TimeSpan.FromHours(36);

    public static CapacityUpdate Of(GroupMove move, IReadOnlyList<string> reasons)
    {
        var policy = RefreshPolicy.Of(move.New);
        if (policy.MaxHealthyPercent - policy.MinHealthyPercent > 100)
        {
            return move.Forecast(CapacityOutcome.Fails, reasons) with
            {
                Warnings = [$"The update fails: MinHealthyPercentage, {policy.MinHealthyPercent}, and MaxHealthyPercentage, {policy.MaxHealthyPercent}, may be 100 apart at most."],
            };
        }

        if (move.HasNothing)
        {
            return move.Nothing(reasons);
        }

        var size = move.Start;
        var floor = ((size * policy.MinHealthyPercent) + 99) / 100;
        var run = new RefreshRun(new(move.Live), policy, size, floor, move.Options);
        run.Replace();
        NoteTimes(move, policy);
        return move.Forecast(CapacityOutcome.Replaced, reasons) with
        {
            Steps = run.Fleet.Steps,
            BatchSize = size == 0 ? 0 : run.BatchSize,
            Batches = run.Batches,
            Floor = floor,
            LeastInService = run.Fleet.LeastInService,
            MostRunning = run.Fleet.MostRunning,
            ExpectedDuration = run.Fleet.Now,
            WorstDuration = LongestUpdate,
            Failure = Failure(move, policy),
            Warnings = Warnings(move, policy, size),
        };
    }

    private static void NoteTimes(GroupMove move, RefreshPolicy policy)
    {
        move.Assumptions.Note($"An instance is in service {Wording.Time(move.Options.LaunchTime)} after its launch, and warms up for {Wording.Time(policy.Warmup)} more.");
        move.Assumptions.Note("Where percentages leave no whole instance, one at a time is replaced: launched first if MaxHealthyPercentage is above 100, else ended first.");
        move.NoteHooks();
        if (policy.Checkpoints.Count > 0)
        {
            move.Assumptions.Note($"The refresh waits {Wording.Time(policy.CheckpointDelay)} at each checkpoint.");
        }
    }

    private static CapacityFailure Failure(GroupMove move, RefreshPolicy policy)
    {
        var sentences = new List<string>
        {
            policy.HasAlarms
                ? "The refresh fails when an alarm of AlarmSpecification goes off, or when instances do not get healthy; it takes no signals of cfn-signal."
                : "The refresh fails when instances do not get healthy; it takes no signals of cfn-signal, and no alarm watches it.",
        };
        sentences.Add(move.Old.Method switch
        {
            UpdateMethod.InstanceRefresh => "CloudFormation then rolls the stack back, and starts a refresh to the old configuration by the old template's policy.",
            UpdateMethod.None => "A rollback follows the old template, which has no UpdatePolicy: instances that are replaced by then are left running.",
            _ => "A rollback follows the old template's UpdatePolicy, which replaces instances in another way.",
        });
        return new() { Sentences = sentences };
    }

    private static List<string> Warnings(GroupMove move, RefreshPolicy policy, int size)
    {
        var warnings = new List<string>();
        if (move.Start < move.Live)
        {
            warnings.Add($"The new template sets the group from {move.Live} to {move.Start} first: leave DesiredCapacity out to keep what scaling has reached.");
        }

        if (policy.Checkpoints is [.., var last] && last < 100)
        {
            warnings.Add($"The last checkpoint is {last}: the other {100 - last} percent of the instances are not replaced.");
        }

        if (policy is { KeepsInstances: false, Warmup.Ticks: 0 } && size > 0)
        {
            warnings.Add("Instances have no time to warm up: set DefaultInstanceWarmup, or a new instance counts as soon as EC2 runs it.");
        }

        if (move.Old.Method != move.New.Method)
        {
            warnings.Add("UpdatePolicy changes in the same update: this one follows the new policy, a rollback the old one; change the policy in an update of its own before.");
        }

        return warnings;
    }
}
