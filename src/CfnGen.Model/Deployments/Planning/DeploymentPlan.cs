namespace CfnGen.Model;

/// <summary>Deployments with every value known and checked, environment by environment in the order in which these were written, exporters before importers.</summary>
public sealed class DeploymentPlan
{
    private DeploymentPlan(IReadOnlyList<PlannedDeployment> deployments) => Deployments = deployments;

    public IReadOnlyList<PlannedDeployment> Deployments { get; }

    /// <summary>Plans all of them.</summary>
    /// <param name="deployments">In any order; where nothing else decides, they keep theirs.</param>
    /// <param name="stacks">Where the stack of each deployment is found.</param>
    /// <exception cref="InvalidDeploymentException">Something is wrong; everything that was found is listed.</exception>
    /// <exception cref="InvalidStackException">One of the stacks cannot become a template.</exception>
    public static DeploymentPlan Of(IReadOnlyList<Deployment> deployments, IReadOnlyList<Stack> stacks)
    {
        var reader = new DeploymentReader(stacks);
        var planned = reader.Read(deployments);
        if (reader.Problems.Count > 0)
        {
            throw new InvalidDeploymentException(reader.Problems);
        }

        var problems = new List<DeploymentProblem>();
        var ordered = new List<PlannedDeployment>(planned.Count);
        foreach (var environment in EnvironmentsOf(planned))
        {
            ordered.AddRange(new DeploymentOrder(problems).Of(environment));
        }

        return problems.Count == 0 ? new(ordered) : throw new InvalidDeploymentException(problems);
    }

    /// <summary>Plans the deployments of some stacks only, in the order in which they were written; what they import is not looked at.</summary>
    /// <inheritdoc cref="Of(IReadOnlyList{Deployment}, IReadOnlyList{Stack})"/>
    /// <param name="deployments">All of them, because they may name each other.</param>
    /// <param name="stacks">All of them.</param>
    /// <param name="only">Whose deployments are planned.</param>
    public static DeploymentPlan Of(IReadOnlyList<Deployment> deployments, IReadOnlyList<Stack> stacks, IReadOnlyList<Stack> only)
    {
        var reader = new DeploymentReader(stacks);
        var planned = reader.Read(deployments, only);
        return reader.Problems.Count == 0 ? new(planned) : throw new InvalidDeploymentException(reader.Problems);
    }

    private static List<List<PlannedDeployment>> EnvironmentsOf(IReadOnlyList<PlannedDeployment> deployments)
    {
        var environments = new List<List<PlannedDeployment>>();
        foreach (var deployment in deployments)
        {
            var group = environments.Find(known => known[0].Environment.Name == deployment.Environment.Name);
            if (group is null)
            {
                environments.Add(group = []);
            }

            group.Add(deployment);
        }

        return environments;
    }
}
