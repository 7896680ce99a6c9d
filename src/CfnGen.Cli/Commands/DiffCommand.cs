using CfnGen.Cli.Connecting;
using CfnGen.Cli.Deployments;
using CfnGen.Cli.Diffing;
using CfnGen.Cli.Diffing.Reports;
using CfnGen.Cli.Diffing.Secrets;
using CfnGen.Cli.Diffing.Sources;
using CfnGen.Cli.Templates;
using CfnGen.Cli.Terminal;
using CfnGen.Model;
using CfnGen.Planning;
using CfnGen.Planning.Capacity;

namespace CfnGen.Cli.Commands;

/// <summary><c>cfngen diff</c>: what an update from the committed templates, or from one file to another, will do.</summary>
internal sealed class DiffCommand(IReadOnlyList<Stack> stacks, Func<IReadOnlyList<Model.Deployment>> deployments, IConsole console, Func<Surroundings> surroundings)
{
    /// <exception cref="StacksNotComparedException">Some stacks cannot become a template; the others are compared and shown before.</exception>
    public ExitCode Run(DiffOptions options, CancellationToken cancel)
    {
        var report = PlanReport.InFormat(options.Format, new ShownConsole(console));
        using var aws = options.Deployed is { } choice ? new AwsSessions(surroundings(), choice) : null;
        var pairs = aws is null ? Pairs(options, StackSelection.All(stacks)) : Deployed(options, aws, cancel);
        var values = new ParameterValues(stacks, deployments, options.Values);
        var names = new GivenNames();
        var changed = new List<PlannedPair>();
        var unchanged = 0;
        var fails = false;
        foreach (var pair in pairs.All())
        {
            cancel.ThrowIfCancellationRequested();
            names.Add(pair);
            if (!pair.IsSame && SecretMask.Of(pair, pair.Parameters ?? values.Of(pair.Name)) is var masked && Plan(masked, pairs, options.Capacity) is { IsEmpty: false } plan)
            {
                changed.Add(new(masked.Templates, plan));
                fails |= options.FailOn?.Finds(plan) ?? true;
            }
            else
            {
                unchanged++;
            }
        }

        names.RequireParameters(options.Values.Parameters.Keys);
        names.RequireResources(options.Capacity.LiveSizes.Keys);
        report.Write(changed, unchanged);
        if (options.Picture is { } picture)
        {
            UpdatePicture.Save(picture, changed);
        }

        return pairs.Failures.Count > 0 ? throw new StacksNotComparedException(pairs.Failures) : fails ? ExitCode.Differences : ExitCode.Ok;
    }

    private static Plan Plan(MaskedPair pair, TemplatePairs pairs, CapacityOptions capacity) =>
        Planner.Of(pair.Templates.Old, pair.Templates.New, new()
        {
            Parameters = pair.Parameters,
            FormerParameters = pair.FormerParameters,
            Capacity = capacity,
            Neighbours = pair.Templates.Exports ? pairs.Neighbours(pair.Templates) : PlanOptions.Default.Neighbours,
        });

    private DeployedPairs Deployed(DiffOptions options, AwsSessions aws, CancellationToken cancel)
    {
        if (options.Values.Environment is not { } environment)
        {
            throw new WrongUsageException("--deployed compares with what an environment has: say which one with --env.");
        }

        if ((options.Against is not null ? "--against" : options.Neighbours.Count > 0 ? "--with" : options.Values.Parameters.Count > 0 ? "--parameter" : null) is { } other)
        {
            throw new WrongUsageException($"--deployed takes the old templates and all values from AWS and the environment: leave out {other}.");
        }

        var all = new EnvironmentDeployments(stacks, deployments(), environment);
        return new DeployedPairs(all.All, all.Named(options.Names, options.Deployed!.Region), aws, surroundings(), console.Notice, cancel);
    }

    private static TemplatePairs Pairs(DiffOptions options, IReadOnlyList<Stack> all)
    {
        if (NamedThings.AreFiles(options.Names, all))
        {
            if (options.Values.Environment is not null)
            {
                throw new WrongUsageException("--env takes the values that a stack is deployed with, and files have no deployments: give values with --parameter Name=Value.");
            }

            return new FilePairs(options.Names, options.Against, options.Neighbours);
        }

        if (options.Neighbours.Count > 0)
        {
            throw new WrongUsageException("--with names what is deployed beside files; beside stacks that is the rest of the output folder.");
        }

        CommittedTemplates committed = options.Against is { } commit ? GitCommit.Open(options.Folder, commit) : new WorkingTree(options.Folder);
        return new StackPairs(all, options.Names, committed);
    }
}
