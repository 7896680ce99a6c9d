using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Tests.Deploying;

namespace CfnGen.Deployment.Tests.Faults;

/// <summary>A deployment whose end is known when nothing goes wrong with its calls.</summary>
/// <param name="Before">What is deployed first, undisturbed; null: nothing.</param>
/// <param name="Wish">The template that is deployed while calls go wrong.</param>
/// <param name="Fails">Whether CloudFormation itself fails with it, and rolls back.</param>
public sealed record Scenario(string Name, string? Before, string Wish, bool Fails)
{
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("creation", null, ShopTemplates.First, false),
        new("update", ShopTemplates.First, ShopTemplates.Second, false),
        new("update that fails", ShopTemplates.First, ShopTemplates.Second, true),
        new("no change", ShopTemplates.First, ShopTemplates.First, false),
    ];

    /// <summary>Everything that a stack of this scenario may be at the end.</summary>
    public IReadOnlyList<string?> Ends => this switch
    {
        { Before: null } => [null, "CREATE_COMPLETE"],
        { Fails: true } => ["CREATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE"],
        { Before: var before } when before == Wish => ["CREATE_COMPLETE"],
        _ => ["CREATE_COMPLETE", "UPDATE_COMPLETE"],
    };

    /// <summary>What a run says that saw the end of all.</summary>
    internal DeployResult Result => Fails ? DeployResult.Failed : Before == Wish ? DeployResult.Unchanged : DeployResult.Deployed;

    internal static WantedStack WantedOf(string stack, string template) => DeployWorld.Wanted(template) with
    {
        Name = stack,
        Parameters = [new("Password", DeployWorld.Password, IsSecret: true)],
    };

    internal async Task PrepareAsync(DeployWorld world, string stack)
    {
        if (Before is not null)
        {
            await world.DeployAsync(WantedOf(stack, Before));
        }

        if (Fails)
        {
            world.StandIn.Resources.Fail("Topic", ResourceStepKind.Update, "Name is not allowed");
        }
    }

    public override string ToString() => Name;
}
