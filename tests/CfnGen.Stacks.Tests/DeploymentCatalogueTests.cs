using CfnGen.Model;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests;

public sealed class DeploymentCatalogueTests
{
    private static readonly DeploymentPlan Plan = DeploymentPlan.Of(DeploymentCatalogue.Create(), StackCatalogue.Create());

    private static readonly IReadOnlyList<PlannedDeployment> InProduction = [.. Plan.Deployments.Where(deployment => deployment.Environment == Environments.Production)];

    [Theory]
    [InlineData("staging", "kafka-consumer")]
    [InlineData("production", "kafka-consumer-metric-math")]
    public void Deploys_every_stack_to_each_environment_but_the_pipeline_and_a_second_reader_of_the_topic(string environment, string second)
    {
        var stacks = StackCatalogue.Create().Select(stack => stack.Name).Except(["delivery-roles", "delivery", second]).Order(StringComparer.Ordinal);

        var deployed = Plan.Deployments.Where(deployment => deployment.Environment.Name == environment).Select(deployment => deployment.Stack.Name);

        Assert.Equal(stacks, deployed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Gives_every_load_balancer_of_production_a_certificate()
    {
        var entrances = InProduction.Where(deployment => deployment.Template.Resources().Any(resource => resource.Type.StartsWith("AWS::ElasticLoadBalancing", StringComparison.Ordinal)));

        var certificates = entrances.ToDictionary(deployment => deployment.Name, deployment => deployment.Parameters.Single(parameter => parameter.Name == "CertificateArn").Value);

        Assert.Equal(5, certificates.Count);
        Assert.All(certificates.Values, certificate => Assert.NotEmpty(certificate));
    }

    [Fact]
    public void Keeps_logs_for_ninety_days_in_production_and_for_fourteen_in_staging()
    {
        var retention = Plan.Deployments.Where(deployment => deployment.Environment != Environments.Tools).SelectMany(
            deployment => deployment.Parameters.Where(parameter => parameter.Name.EndsWith("RetentionInDays", StringComparison.Ordinal)),
            (deployment, parameter) => (deployment.Environment.Name, parameter.Value));

        Assert.Equal([("production", "90"), ("staging", "14")], retention.Distinct().Order());
    }

    [Fact]
    public void Deploys_the_pipeline_once_after_its_roles() =>
        Assert.Equal(
            ["tools-delivery-roles", "tools-delivery"],
            Plan.Deployments.Where(deployment => deployment.Environment == Environments.Tools).Select(deployment => deployment.StackName));

    [Fact]
    public void Puts_the_network_first_and_the_bastion_before_what_trusts_it()
    {
        var production = InProduction.Select(deployment => deployment.Name).ToList();

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
        Assert.All(InProduction, deployment => Assert.True(deployment.TerminationProtection));
}
