using CfnGen.Model;

namespace CfnGen.Stacks.Tests;

public sealed class DeploymentCatalogueTests
{
    private static readonly DeploymentPlan Plan = DeploymentPlan.Of(DeploymentCatalogue.Create(), StackCatalogue.Create());

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public void Deploys_every_stack_but_the_pipeline_to_each_environment(string environment)
    {
        var stacks = StackCatalogue.Create().Select(stack => stack.Name).Except(["delivery-roles", "delivery"]).Order(StringComparer.Ordinal);

        var deployed = Plan.Deployments.Where(deployment => deployment.Environment.Name == environment).Select(deployment => deployment.Stack.Name);

        Assert.Equal(stacks, deployed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Deploys_the_pipeline_once_after_its_roles() =>
        Assert.Equal(
            ["tools-delivery-roles", "tools-delivery"],
            Plan.Deployments.Where(deployment => deployment.Environment == Environments.Tools).Select(deployment => deployment.StackName));

    [Fact]
    public void Puts_the_network_first_and_the_bastion_before_what_trusts_it()
    {
        var production = Plan.Deployments.Where(deployment => deployment.Environment == Environments.Production).Select(deployment => deployment.Name).ToList();

        Assert.Equal("network", production[0]);
        Assert.True(production.IndexOf("bastion") < production.IndexOf("web-app"));
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
