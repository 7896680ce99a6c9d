using CfnGen.Cli.Connecting;
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
            return [.. StackHandle.Of(named, options.Aws).Zip(named, (handle, deployment) => new OperatedStack(deployment.StackName, handle, deployment))];
        }

        return options.Names.Count > 0
            ? [.. options.Names.Select(name => new OperatedStack(name, new(name, options.Aws), null)).DistinctBy(stack => stack.Handle.Place)]
            : throw new WrongUsageException("Name stacks as CloudFormation knows them, or an environment with --env.");
    }

    /// <summary>The only one.</summary>
    /// <exception cref="WrongUsageException">There is no such environment or deployment.</exception>
    public static OperatedStack One(CommandMeans means, OperatingOptions options) =>
        Of(means, options) switch
        {
            [var one] => one,
            [{ Deployment: { } first }, { Deployment: { } second }, ..] when first.StackName == second.StackName =>
                throw new WrongUsageException($"{first} in {first.Region} and {second} in {second.Region} have the stack name {first.StackName}: name one of them, {first.Name} or {second.Name}."),
            _ => throw new WrongUsageException("Name one stack."),
        };
}
