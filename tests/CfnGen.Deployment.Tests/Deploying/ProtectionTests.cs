using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.ChangeSets;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Tests.Deploying;

/// <summary>Stack policy and termination protection are changes like others: shown, asked for, and left alone without a yes.</summary>
public sealed class ProtectionTests : IDisposable
{
    private const string Policy = """{"Statement":[{"Effect":"Allow","Action":"Update:*","Principal":"*","Resource":"*"}]}""";
    private const string Locked = """{"Statement":[{"Effect":"Deny","Action":"Update:*","Principal":"*","Resource":"*"}]}""";

    private static readonly WantedStack Plain = DeployWorld.Wanted(ShopTemplates.First);
    private static readonly WantedStack Protected = Plain with { StackPolicy = Policy, TerminationProtection = true };

    private readonly DeployWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task Are_shown_of_a_new_stack()
    {
        await world.DeployAsync(Protected);

        Assert.Equal(
            [new(StackSetting.StackPolicy, null, Policy), new(StackSetting.TerminationProtection, "off", "on")],
            world.Audience.Review!.Settings);
        Assert.Equal((Policy, true), await ProtectionAsync());
    }

    [Fact]
    public async Task Are_asked_for_when_nothing_else_changes()
    {
        await world.DeployAsync(Plain);

        var outcome = await world.DeployAsync(Protected);

        Assert.Equal((DeployResult.Deployed, null, 2), (outcome.Result, world.Audience.Review!.ChangeSet, world.Audience.Review.Settings.Count));
        Assert.Equal((Policy, true), await ProtectionAsync());
    }

    [Theory]
    [InlineData(ShopTemplates.First, DeployDecision.Decline, DeployResult.Refused)]
    [InlineData(ShopTemplates.Second, DeployDecision.Decline, DeployResult.Refused)]
    [InlineData(ShopTemplates.First, DeployDecision.Keep, DeployResult.Kept)]
    [InlineData(ShopTemplates.Second, DeployDecision.Keep, DeployResult.Kept)]
    public async Task Stay_as_they_are_without_a_yes(string template, DeployDecision decision, DeployResult result)
    {
        await world.DeployAsync(Plain);
        world.Audience.Decide = _ => decision;

        var outcome = await world.DeployAsync(Protected with { Template = new(template) }, new() { Keep = decision == DeployDecision.Keep });

        Assert.Equal(result, outcome.Result);
        Assert.Equal((null, false), await ProtectionAsync());
    }

    [Fact]
    public async Task Are_no_change_when_they_are_written_otherwise()
    {
        await world.DeployAsync(Protected);

        var outcome = await world.DeployAsync(Protected with { StackPolicy = Policy.Replace(",", ",\n  ", StringComparison.Ordinal) });

        Assert.Equal(DeployResult.Unchanged, outcome.Result);
    }

    [Fact]
    public async Task Judge_the_update_that_they_were_reviewed_with()
    {
        await world.DeployAsync(Plain with { StackPolicy = Locked });

        var outcome = await world.DeployAsync(Protected with { Template = new(ShopTemplates.Second) });

        Assert.Equal(DeployResult.Deployed, outcome.Result);
    }

    [Fact]
    public async Task Protect_a_stack_from_deletion_after_a_success_only()
    {
        await world.DeployAsync(Plain);
        world.StandIn.Resources.Fail("Topic", ResourceStepKind.Update, "Name is not allowed");

        var outcome = await world.DeployAsync(Protected with { Template = new(ShopTemplates.Second) });

        Assert.Equal((Policy, false), await ProtectionAsync());
        Assert.EndsWith("The new stack policy, which was set before the update, stays.", outcome.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_told_of_when_the_update_is_refused_after_them()
    {
        await world.DeployAsync(Plain);
        world.StandIn.Faults.Add("ExecuteChangeSet", Fault.Refusal("InvalidChangeSetStatus", "It cannot be executed now"));

        var outcome = await world.DeployAsync(Protected with { Template = new(ShopTemplates.Second) });

        Assert.Equal(DeployResult.Refused, outcome.Result);
        Assert.EndsWith("This run changed nothing but the stack policy.", outcome.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_not_set_when_the_change_set_is_gone()
    {
        await world.DeployAsync(Plain);
        world.Audience.Decide = review =>
        {
            Remove(review.ChangeSet!);
            return DeployDecision.Execute;
        };

        var outcome = await world.DeployAsync(Protected with { Template = new(ShopTemplates.Second) });

        Assert.EndsWith("Nothing was changed by this run.", outcome.Explanation, StringComparison.Ordinal);
        Assert.Equal((null, false), await ProtectionAsync());
    }

    private void Remove(ChangeSetReview changeSet) =>
        world.Client.DeleteChangeSetAsync(new() { ChangeSetName = changeSet.Id }).GetAwaiter().GetResult();

    private async Task<(string? Policy, bool IsProtected)> ProtectionAsync()
    {
        var policy = await world.Client.GetStackPolicyAsync(new() { StackName = "shop" });
        var stack = await new StackLookup(world.Client, world.Calls).GetAsync("shop", CancellationToken.None);
        return (string.IsNullOrEmpty(policy.StackPolicyBody) ? null : policy.StackPolicyBody, stack.IsProtected);
    }
}
