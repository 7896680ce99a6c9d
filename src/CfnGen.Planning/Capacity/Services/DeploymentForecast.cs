namespace CfnGen.Planning.Capacity.Services;

/// <summary>Forecasts a rolling deployment of a service.</summary>
/// <remarks>https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html</remarks>
internal static class DeploymentForecast
{
    public static CapacityUpdate Of(ServiceMove move, IReadOnlyList<string> reasons)
    {
        if (move is { Live: 0, Start: 0 })
        {
            return move.Forecast(
                UpdateMethod.ServiceDeployment, CapacityOutcome.Unchanged, [.. reasons, "The service has no tasks that could be replaced; those that are started later get the change."]);
        }

        var (size, floor, cap) = (move.Start, move.New.Floor(move.Start), move.New.Cap(move.Start));
        var fleet = new Fleet(move.Live);
        var run = new DeploymentRun(fleet, size, floor, cap, move.Options.TaskStartTime, move.Options.TaskStopTime);
        if (!run.Deploy())
        {
            return move.Forecast(UpdateMethod.ServiceDeployment, CapacityOutcome.Fails, reasons) with
            {
                Floor = floor,
                Warnings = [$"The deployment stands still: of {Wording.Count(size, "task")} at least {floor} have to serve and at most {cap} may run, so that ECS can neither stop one nor start one. {Remedy(move, size)}"],
            };
        }

        if (fleet.Now > DeploymentWait.Longest)
        {
            return move.Forecast(UpdateMethod.ServiceDeployment, CapacityOutcome.Fails, reasons) with
            {
                Floor = floor,
                Warnings = [$"The update fails: the deployment takes about {Wording.Time(fleet.Now)}, and CloudFormation waits {Wording.Time(DeploymentWait.Longest)} for it. Raise MaximumPercent, so that more tasks start at a time."],
            };
        }

        NoteTimes(move);
        return move.Forecast(UpdateMethod.ServiceDeployment, CapacityOutcome.Replaced, reasons) with
        {
            Steps = fleet.Steps,
            BatchSize = run.WaveSize,
            Batches = run.Waves,
            Floor = floor,
            LeastInService = fleet.LeastInService,
            MostRunning = fleet.MostRunning,
            ExpectedDuration = fleet.Now,
            WorstDuration = DeploymentWait.Of(move, floor, cap, run.WaveSize),
            Failure = DeploymentFailure.Of(move, run.WaveSize),
            Warnings = Warnings(move, fleet, size),
        };
    }

    private static string Remedy(ServiceMove move, int size)
    {
        // The smallest percentage that makes room for one more.
        var percent = ((size + 1) * 100 / size) + (((size + 1) * 100 % size) == 0 ? 0 : 1);
        return move.New.MaximumPercent < percent ? $"Raise MaximumPercent to {percent} or more." : "Lower MinimumHealthyPercent.";
    }

    private static void NoteTimes(ServiceMove move)
    {
        move.Assumptions.Note($"A task serves {Wording.Time(move.Options.TaskStartTime)} after its start, and has stopped {Wording.Time(move.Options.TaskStopTime)} after the order.");
        move.Assumptions.Note("ECS starts what the cap allows before it stops old tasks, of which it then stops as many as the floor allows; the cluster has room for all of them.");
    }

    private static List<string> Warnings(ServiceMove move, Fleet fleet, int size)
    {
        var warnings = new List<string>();
        if (size < move.Live && move.Live != move.Old.DesiredCount)
        {
            warnings.Add($"The new template sets the service from {move.Live} to {Wording.Count(size, "task")}: leave DesiredCount out to keep what scaling has reached.");
        }

        if (fleet.LeastInService == 0 && size > 0)
        {
            warnings.Add("For a while no task serves: raise MinimumHealthyPercent, or MaximumPercent to 200.");
        }

        if (!move.New.Breaker.Flag("Enable") && !move.New.EndsByAlarms)
        {
            warnings.Add("Nothing ends a deployment whose tasks fail: set DeploymentCircuitBreaker with Enable and Rollback.");
        }

        if (move.New.IsBalanced && move.New.Grace == TimeSpan.Zero)
        {
            warnings.Add("Health checks of the load balancer count from the start: set HealthCheckGracePeriodSeconds, or tasks that start slowly are stopped.");
        }

        return warnings;
    }
}
