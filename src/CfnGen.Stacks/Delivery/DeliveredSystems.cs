using CfnGen.Model;

namespace CfnGen.Stacks.Delivery;

/// <summary>The stacks that the pipeline deploys beside itself. They are planned when first asked for, because listing the stacks must cost nothing.</summary>
public sealed class DeliveredSystems(IReadOnlyList<Stack> stacks)
{
    private IReadOnlyList<PlannedDeployment>? planned;

    /// <summary>Environment by environment, exporters before importers.</summary>
    /// <exception cref="InvalidOperationException">A deployment is for another region than the pipeline's, which would need a bucket there.</exception>
    public IReadOnlyList<PlannedDeployment> Deployments => planned ??= Plan();

    /// <summary>The stacks with their deployments, in the order in which they are deployed.</summary>
    internal IEnumerable<IGrouping<string, PlannedDeployment>> ByStack => Deployments.GroupBy(deployment => deployment.Stack.Name);

    /// <summary>What can be deployed at the same time: nothing in a wave imports from the same wave.</summary>
    internal IEnumerable<(string Name, IReadOnlyList<PipelineTarget> Targets)> Waves =>
        from deployment in Deployments
        group deployment by deployment.Environment.Name into environment
        from wave in environment.GroupBy(Depth).OrderBy(wave => wave.Key)
        select (FormattableString.Invariant($"{environment.Key}-{wave.Key}"), (IReadOnlyList<PipelineTarget>)[.. wave.Select(PipelineTarget.Of)]);

    /// <summary>Where the pipeline itself is deployed.</summary>
    internal IReadOnlyList<PlannedDeployment> DeploymentsOf(DeliveryStack pipeline) =>
        DeploymentPlan.Of(DeploymentCatalogue.OfPipeline(), [pipeline, new DeliveryRolesStack(this, pipeline)], [pipeline]).Deployments;

    private static int Depth(PlannedDeployment deployment) => 1 + deployment.ImportsFrom.Select(Depth).DefaultIfEmpty(0).Max();

    private IReadOnlyList<PlannedDeployment> Plan()
    {
        var all = DeploymentPlan.Of(DeploymentCatalogue.OfSystems(), stacks).Deployments;
        return all.FirstOrDefault(deployment => deployment.Region != Environments.Tools.Region) is { } elsewhere
            ? throw new InvalidOperationException($"{elsewhere} is for {elsewhere.Region}, but the pipeline's bucket is in {Environments.Tools.Region}: give the pipeline a bucket for each region, or deploy by hand.")
            : all;
    }
}
