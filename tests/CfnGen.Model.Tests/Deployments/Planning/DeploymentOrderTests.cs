namespace CfnGen.Model.Tests.Deployments.Planning;

public sealed class DeploymentOrderTests
{
    private static readonly DeploymentEnvironment Staging = new() { Name = "staging", Region = "eu-west-1" };

    [Fact]
    public void Puts_the_exporter_before_its_importer()
    {
        var network = new Deployment<NetworkStack> { Environment = Given.Production };
        var service = new Deployment<ServiceStack> { Environment = Given.Production, Parameters = stack => [stack.Network.Is(network)] };

        var plan = DeploymentPlan.Of([service, network], Given.Stacks());

        Assert.Equal(["production-network", "production-service"], plan.Deployments.Select(deployment => deployment.StackName));
        Assert.Equal(["production-network"], plan.Deployments[1].ImportsFrom.Select(deployment => deployment.StackName));
    }

    [Fact]
    public void Keeps_environments_apart()
    {
        var plan = DeploymentPlan.Of(
            [new Deployment<NetworkStack> { Environment = Staging }, new Deployment<NetworkStack> { Environment = Given.Production }, Service(Staging, "staging-network")],
            Given.Stacks());

        Assert.Equal(["staging/network", "staging/service", "production/network"], plan.Deployments.Select(deployment => deployment.ToString()));
    }

    [Fact]
    public void Names_an_import_that_nobody_exports()
    {
        var problem = Assert.Single(Given.ProblemsOf(Service(Given.Production, "gone")));

        Assert.StartsWith("It imports 'gone-VPC', which no deployment of production in eu-west-1 exports:", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_find_an_export_of_another_environment()
    {
        var problem = Assert.Single(Given.ProblemsOf(new Deployment<NetworkStack> { Environment = Staging }, Service(Given.Production, "staging-network")));

        Assert.StartsWith("It imports 'staging-network-VPC', which no deployment of production", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_the_name_of_a_stack_in_another_environment()
    {
        var network = new Deployment<NetworkStack> { Environment = Staging };
        var service = new Deployment<ServiceStack> { Environment = Given.Production, Parameters = stack => [stack.Network.Is(network)] };

        var problems = Given.ProblemsOf(network, service);

        Assert.StartsWith("Network names a stack of staging in eu-west-1, which production cannot import from", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_ask_for_an_import_that_a_condition_leaves_out()
    {
        var deployment = Given.Service(stack => stack.Bastion.Is(""));

        Assert.Empty(deployment.ImportsFrom);
    }

    [Fact]
    public void Asks_for_an_import_whose_condition_holds()
    {
        var problem = Assert.Single(Given.Problems(stack => stack.Bastion.Is("jump")));

        Assert.StartsWith("It imports 'jump-SecurityGroup'", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_members_of_a_ring()
    {
        var left = new Deployment<RingStack> { Environment = Staging, Name = "left", Parameters = stack => [stack.Other.Is("staging-right")] };
        var right = new Deployment<RingStack> { Environment = Staging, Name = "right", Parameters = stack => [stack.Other.Is("staging-left")] };

        var error = Assert.Throws<InvalidDeploymentException>(() => DeploymentPlan.Of([left, right], [new RingStack()]));

        Assert.Equal(
            "staging/left: staging/left imports from staging/right imports from staging/left: in this ring none can be deployed first, so move what they share to a stack of its own.",
            error.Message);
    }

    [Fact]
    public void Refuses_an_export_that_two_stacks_make()
    {
        var error = Assert.Throws<InvalidDeploymentException>(() => DeploymentPlan.Of(
            [new Deployment<FixedExportStack> { Environment = Staging, Name = "one" }, new Deployment<FixedExportStack> { Environment = Staging, Name = "two" }],
            [new FixedExportStack()]));

        Assert.StartsWith("staging/two: It exports 'fixed', as staging/one does:", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_name_that_only_cloudformation_knows()
    {
        var error = Assert.Throws<InvalidDeploymentException>(() => DeploymentPlan.Of([new Deployment<SsmStack> { Environment = Staging }], [new SsmStack()]));

        Assert.Contains("names an import or export that only CloudFormation will know", error.Message, StringComparison.Ordinal);
    }

    private static Deployment<ServiceStack> Service(DeploymentEnvironment environment, string network) =>
        new() { Environment = environment, Parameters = stack => [stack.Network.Is(network)] };

    private sealed class RingStack : Stack
    {
        public Parameter<CfnString> Other => Parameter<CfnString>(new() { Type = ParameterType.String });

        public GenericResource Topic => Resource(() => new GenericResource("AWS::SNS::Topic")
        {
            Extra = new() { ["DisplayName"] = (CfnString)Fn.ImportValue($"{Other}-Name") },
        });

        public Output Name2 => Output(() => new() { Value = Topic.Ref, Export = $"{Aws.StackName}-Name" });
    }

    private sealed class FixedExportStack : Stack
    {
        public GenericResource Topic => Resource(() => new GenericResource("AWS::SNS::Topic"));

        public Output TopicArn => Output(() => new() { Value = Topic.Ref, Export = "fixed" });
    }

    private sealed class SsmStack : Stack
    {
        public Parameter<CfnString> Network => Parameter<CfnString>(new() { Type = ParameterType.SsmString, Default = "/network" });

        public GenericResource Topic => Resource(() => new GenericResource("AWS::SNS::Topic")
        {
            Extra = new() { ["DisplayName"] = (CfnString)Fn.ImportValue($"{Network}-Name") },
        });
    }
}
