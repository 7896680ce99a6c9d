namespace CfnGen.Model.Tests.Deployments;

/// <summary>What the tests of deployments start from.</summary>
internal static class Given
{
    public static readonly DeploymentEnvironment Production = new()
    {
        Name = "production",
        Region = "eu-west-1",
        ForeignExports = ["net-VPC"],
    };

    public static PlannedDeployment Service(params ReadOnlySpan<Func<ServiceStack, ParameterValue>> values) => Only(With(values));

    /// <summary>What is wrong with a deployment, without its name.</summary>
    public static IEnumerable<string> Problems(params ReadOnlySpan<Func<ServiceStack, ParameterValue>> values) => ProblemsOf(With(values));

    public static IEnumerable<string> ProblemsOf(params Deployment[] deployments) =>
        Assert.Throws<InvalidDeploymentException>(() => DeploymentPlan.Of(deployments, Stacks())).Problems.Select(problem => problem.Message);

    public static PlannedDeployment Only(Deployment deployment) => Assert.Single(DeploymentPlan.Of([deployment], Stacks()).Deployments);

    public static IReadOnlyList<Stack> Stacks() => [new NetworkStack(), new ServiceStack()];

    /// <summary>A service in a network that someone else deploys.</summary>
    private static Deployment<ServiceStack> With(ReadOnlySpan<Func<ServiceStack, ParameterValue>> values)
    {
        var given = values.ToArray();
        return new()
        {
            Environment = Production,
            Parameters = stack => [stack.Network.Is("net"), .. given.Select(value => value(stack))],
        };
    }
}
