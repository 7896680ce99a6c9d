using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Tests.Deploying;
using CfnGenException = CfnGen.Model.CfnGenException;

namespace CfnGen.Deployment.Tests.Faults;

/// <summary>One deployment during which calls go wrong, and one after it that finds everything well again.</summary>
internal sealed class FaultRun(DeployWorld world, Scenario scenario, string stack)
{
    /// <summary>How the disturbed run ended: a result, or the type of its exception.</summary>
    public string? Ended { get; private set; }

    public async Task RunAsync(FaultRule rule)
    {
        await scenario.PrepareAsync(world, stack);
        world.StandIn.Faults.Add(rule);
        DeployResult? said = null;
        try
        {
            said = (await world.DeployAsync(Scenario.WantedOf(stack, scenario.Wish))).Result;
            Ended = said.ToString();
        }
        catch (Exception failure) when (failure is CfnGenException or AmazonCloudFormationException)
        {
            Ended = failure.GetType().Name;
            world.Notices.Add(failure.ToString());
        }

        world.StandIn.Faults.Clear();
        RequireTruth(said);
        await RequireRecoveryAsync();
    }

    /// <summary>A success must be one, and what was reported as over must be over.</summary>
    private void RequireTruth(DeployResult? said)
    {
        var status = world.StandIn.StatusOf(stack);
        if (said is DeployResult.Deployed or DeployResult.Unchanged)
        {
            Assert.False(scenario.Fails, $"{stack}: {said} was said of an update that fails");
            Assert.Equal(scenario.Before is null || scenario.Before == scenario.Wish ? "CREATE_COMPLETE" : "UPDATE_COMPLETE", status);
        }
        else if (said is not null)
        {
            Assert.Contains(status == "DELETE_COMPLETE" ? null : status, scenario.Ends);
        }
    }

    /// <summary>Whatever happened, the same command brings the stack where it belongs.</summary>
    private async Task RequireRecoveryAsync()
    {
        var outcome = await world.DeployAsync(Scenario.WantedOf(stack, scenario.Wish), new() { WaitForOthers = true });

        Assert.True(outcome.Result is DeployResult.Deployed or DeployResult.Unchanged or DeployResult.Failed, $"{stack}: then {outcome.Result}: {outcome.Explanation}");
        Assert.Equal(scenario.Fails, outcome.Result == DeployResult.Failed);
        Assert.Equal(world.StandIn.ExecutedChangeSets.Count, world.StandIn.ExecutedChangeSets.Distinct().Count());
        Assert.DoesNotContain(world.StandIn.LeftoverChangeSets, id => id.Contains(stack, StringComparison.Ordinal));
    }
}
