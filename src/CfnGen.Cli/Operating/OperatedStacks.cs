using CfnGen.Cli.Deployments;

namespace CfnGen.Cli.Operating;

/// <summary>Which stacks the user means.</summary>
internal static class OperatedStacks
{
    /// <returns>In an environment exporters before importers; else as they were named.</returns>
    /// <exception cref="WrongUsageException">There is no such environment or deployment, or nothing was named.</exception>
    public static IReadOnlyList<OperatedStack> Of(CommandMeans means, OperatingOptions options)
    {
        if (options.Environment is { } environment)
        {
            var named = new EnvironmentDeployments(means.Stacks, means.Deployments(), environment).Named(options.Names, options.Aws.Region);
            return [.. named.Select(deployment => new OperatedStack(deployment.StackName, deployment))];
        }

        return options.Names.Count > 0
            ? [.. options.Names.Distinct(StringComparer.Ordinal).Select(name => new OperatedStack(name, null))]
            : throw new WrongUsageException("Name stacks as CloudFormation knows them, or an environment with --env.");
    }

    /// <summary>The only one.</summary>
    /// <exception cref="WrongUsageException">There is no such environment or deployment.</exception>
    public static OperatedStack One(CommandMeans means, OperatingOptions options) =>
        Of(means, options) is [var one] ? one : throw new WrongUsageException("Name one stack.");
}
