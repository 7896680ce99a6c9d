using CfnGen.Model;
using CfnGen.Rules;

namespace CfnGen.Cli.Deployments;

/// <summary>What runs in one environment.</summary>
internal sealed class EnvironmentDeployments
{
    private readonly string environment;

    /// <exception cref="WrongUsageException">There is no such environment.</exception>
    /// <exception cref="InvalidDeploymentException">Something is wrong with the deployments.</exception>
    public EnvironmentDeployments(IReadOnlyList<Stack> stacks, IReadOnlyList<Model.Deployment> deployments, string environment)
    {
        this.environment = environment;
        var names = deployments.Select(deployment => deployment.Environment.Name).Distinct(StringComparer.Ordinal).ToList();
        if (!names.Contains(environment))
        {
            throw new WrongUsageException(NearestName.Of(environment, names) is { } nearest
                ? $"There is no environment '{environment}'. Did you mean '{nearest}'?"
                : $"There is no environment '{environment}'. There are: {string.Join(", ", names)}.");
        }

        All = [.. DeploymentPlan.Of(deployments, stacks).Deployments.Where(deployment => deployment.Environment.Name == environment)];
    }

    /// <summary>Exporters before importers.</summary>
    public IReadOnlyList<PlannedDeployment> All { get; }

    /// <param name="names">Of deployments or of their stacks in CloudFormation; none: all.</param>
    /// <param name="region">What the user gave as region; null: nothing.</param>
    /// <exception cref="WrongUsageException">There is no such deployment, or it is in another region.</exception>
    public IReadOnlyList<PlannedDeployment> Named(IReadOnlyList<string> names, string? region)
    {
        foreach (var name in names)
        {
            if (!All.Any(deployment => IsNamed(deployment, name)))
            {
                throw Unknown(name);
            }
        }

        IReadOnlyList<PlannedDeployment> named = names.Count == 0 ? All : [.. All.Where(deployment => names.Any(name => IsNamed(deployment, name)))];
        return region is not null && named.FirstOrDefault(deployment => deployment.Region != region) is { } elsewhere
            ? throw new WrongUsageException($"{elsewhere} is deployed to {elsewhere.Region}, which is said in its code: leave out --region {region}.")
            : named;
    }

    private static bool IsNamed(PlannedDeployment deployment, string name) => deployment.Name == name || deployment.StackName == name;

    private WrongUsageException Unknown(string name)
    {
        var known = All.Select(deployment => deployment.Name).ToList();
        var problem = $"There is no deployment '{name}' in {environment}.";
        return new(NearestName.Of(name, known) is { } nearest ? $"{problem} Did you mean '{nearest}'?" : $"{problem} There are: {string.Join(", ", known)}.");
    }
}
