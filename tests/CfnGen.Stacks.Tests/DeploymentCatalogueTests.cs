using CfnGen.Model;

namespace CfnGen.Stacks.Tests;

public sealed class DeploymentCatalogueTests
{
    private static readonly DeploymentPlan Plan = DeploymentPlan.Of(DeploymentCatalogue.Create(), StackCatalogue.Create());

    [Fact]
    public void Deploys_every_stack_to_staging_and_production()
    {
        var stacks = StackCatalogue.Create().Select(stack => stack.Name).Order(StringComparer.Ordinal);

        foreach (var environment in (DeploymentEnvironment[])[Environments.Staging, Environments.Production])
        {
            var deployed = Plan.Deployments.Where(deployment => deployment.Environment == environment).Select(deployment => deployment.Stack.Name);
            Assert.Equal(stacks, deployed.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Asks_a_person_in_production_only()
    {
        Assert.True(Environments.Production.NeedsApproval);
        Assert.False(Environments.Staging.NeedsApproval);
    }

    [Fact]
    public void Guards_every_stack_of_production_against_deletion() =>
        Assert.All(Plan.Deployments.Where(deployment => deployment.Environment == Environments.Production), deployment => Assert.True(deployment.TerminationProtection));
}
