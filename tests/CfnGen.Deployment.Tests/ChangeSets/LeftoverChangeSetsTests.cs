using CfnGen.Deployment.ChangeSets;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Tests.Deploying;

namespace CfnGen.Deployment.Tests.ChangeSets;

/// <summary>A run was killed between its change set and its question.</summary>
public sealed class LeftoverChangeSetsTests : IDisposable
{
    private static readonly WantedStack First = DeployWorld.Wanted(ShopTemplates.First);
    private static readonly WantedStack Second = DeployWorld.Wanted(ShopTemplates.Second);

    private readonly DeployWorld world = new();

    public void Dispose() => world.Dispose();

    [Theory]
    [InlineData(30, 1)]
    [InlineData(61, 0)]
    public async Task Go_with_the_next_run_when_nobody_can_be_thinking_about_them_any_more(int minutes, int left)
    {
        var outcome = await world.DeployAsync(First);
        await MakeAsync(Second, outcome.Stack);
        world.Clock.Advance(TimeSpan.FromMinutes(minutes));

        await world.DeployAsync(First);

        Assert.Equal(left, world.StandIn.LeftoverChangeSets.Count);
    }

    [Fact]
    public async Task Of_a_new_stack_go_with_the_name_that_they_made()
    {
        await MakeAsync(First, null);
        world.Clock.Advance(TimeSpan.FromMinutes(61));
        world.Audience.Decide = _ => DeployDecision.Decline;

        await world.DeployAsync(First);

        Assert.Equal((true, 0), (world.StandIn.StatusOf("shop") is null or "DELETE_COMPLETE", world.StandIn.LeftoverChangeSets.Count));
    }

    [Fact]
    public async Task Stay_when_they_were_made_to_be_kept()
    {
        world.Audience.Decide = _ => DeployDecision.Keep;
        await world.DeployAsync(First, new() { Keep = true });
        world.Clock.Advance(TimeSpan.FromDays(3));
        world.Audience.Decide = _ => DeployDecision.Decline;

        await world.DeployAsync(First);

        Assert.Single(world.StandIn.LeftoverChangeSets);
    }

    private Task<ChangeSetReview?> MakeAsync(WantedStack wanted, CurrentStack? current) =>
        new StackChangeSets(world.Client, world.Calls).MakeAsync(wanted, current, keep: false, null, world.Interrupts);
}
