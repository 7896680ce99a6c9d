using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.Tests.Deploying;
using CfnGenException = CfnGen.Model.CfnGenException;

namespace CfnGen.Deployment.Tests.Faults.Operating;

/// <summary>One operation during which calls go wrong, and one after it that finds everything well again.</summary>
internal sealed class OperationRun(DeployWorld world, OperationScenario scenario, string stack)
{
    private int begunBefore;

    /// <summary>How the disturbed run ended: a result, or the type of its exception.</summary>
    public string? Ended { get; private set; }

    /// <summary>How often the disturbed run began the operation, as CloudFormation has seen it.</summary>
    public int Begun { get; private set; }

    public async Task RunAsync(FaultRule rule)
    {
        await PrepareAsync();
        world.StandIn.Faults.Add(rule);
        try
        {
            Ended = await scenario.Run(world, stack);
        }
        catch (Exception failure) when (failure is CfnGenException or AmazonCloudFormationException)
        {
            Ended = failure.GetType().Name;
            world.Notices.Add(failure.ToString());
        }

        world.StandIn.Faults.Clear();
        if (Ended == scenario.Result)
        {
            // Before anything else has time to happen.
            Assert.Equal(scenario.End, End());
        }

        await RequireRecoveryAsync();
    }

    public async Task PrepareAsync()
    {
        await scenario.Prepare(world, stack);
        begunBefore = Count();
    }

    /// <summary>Whatever happened, the same command brings the stack where it belongs, and began nothing twice.</summary>
    public async Task RequireRecoveryAsync()
    {
        Begun = Count();
        var ended = await scenario.Run(world, stack);

        Assert.True(Begun <= 1, $"{stack}: begun {Begun} times in one run that ended as {Ended}");
        Assert.True(ended == scenario.Result || ended == "Unchanged", $"{stack}: after {Ended} then {ended}");
        Assert.Equal(scenario.End, End());
        Assert.True(Count() <= (scenario.IsTriedAgain ? 2 : 1), $"{stack}: begun once more after {Ended}");
        Assert.Equal(world.StandIn.ExecutedChangeSets.Count, world.StandIn.ExecutedChangeSets.Distinct().Count());
    }

    private string? End() => world.StandIn.StatusOf(stack);

    private int Count() => world.StandIn.StatesOf(stack).Count(state => state == scenario.Begins) - begunBefore;
}
