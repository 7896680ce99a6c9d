using CfnGen.Cli.Deployments;
using CfnGen.Model;
using CfnGen.Rules;

namespace CfnGen.Cli.Diffing;

/// <summary>The values of parameters: those of an environment's deployment, and those that the user gave, which win.</summary>
internal sealed class ParameterValues
{
    private readonly IReadOnlyList<Stack> stacks;
    private readonly IReadOnlyList<Model.Deployment> all;
    private readonly GivenValues given;

    /// <exception cref="WrongUsageException">There is no such environment.</exception>
    public ParameterValues(IReadOnlyList<Stack> stacks, Func<IReadOnlyList<Model.Deployment>> deployments, GivenValues given)
    {
        (this.stacks, this.given) = (stacks, given);
        all = given.Environment is { } environment ? DeploymentsWith(environment, deployments()) : [];
    }

    /// <param name="name">The stack's.</param>
    /// <exception cref="DeploymentsFailedException">Something is wrong with the deployments.</exception>
    public IReadOnlyDictionary<string, string> Of(string name)
    {
        if (given.Environment is null)
        {
            return given.Parameters;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var stack in stacks)
        {
            if (string.Equals(stack.Name, name, StringComparison.Ordinal))
            {
                Add(stack, given.Environment, values);
            }
        }

        foreach (var (parameter, value) in given.Parameters)
        {
            values[parameter] = value;
        }

        return values;
    }

    private void Add(Stack stack, string environment, Dictionary<string, string> values)
    {
        try
        {
            foreach (var deployment in DeploymentPlan.Of(all, stacks, [stack]).Deployments)
            {
                // Of several deployments of one stack in an environment the first one speaks.
                foreach (var parameter in deployment.Environment.Name == environment ? deployment.Parameters : [])
                {
                    values.TryAdd(parameter.Name, parameter.Value);
                }
            }
        }
        catch (InvalidDeploymentException wrong)
        {
            throw new DeploymentsFailedException(wrong);
        }
    }

    private static IReadOnlyList<Model.Deployment> DeploymentsWith(string environment, IReadOnlyList<Model.Deployment> all)
    {
        var names = new List<string>();
        foreach (var deployment in all)
        {
            names.Add(deployment.Environment.Name);
        }

        return names.Contains(environment) ? all : throw new WrongUsageException(NearestName.Of(environment, names) is { } nearest
            ? $"There is no environment '{environment}'. Did you mean '{nearest}'?"
            : $"There is no environment '{environment}'.");
    }
}
