using CfnGen.Cli.Connecting;
using CfnGen.Cli.Deployments;
using CfnGen.Cli.Diffing;
using CfnGen.Cli.Diffing.Reports;
using CfnGen.Cli.Diffing.Secrets;
using CfnGen.Cli.Diffing.Sources;
using CfnGen.Cli.Templates;
using CfnGen.Cli.Terminal;
using CfnGen.Deployment.Waiting;
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
            if (pair.Unknowable is { Count: > 0 } hidden)
            {
                console.Notice($"{pair.Name}: AWS does not tell what {string.Join(", ", hidden)} {(hidden.Count == 1 ? "is" : "are")}, so whether that changes is not known here.");
            }

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

    private TemplatePairs Deployed(DiffOptions options, AwsSessions aws, CancellationToken cancel)
    {
        if ((options.Against is not null ? "--against" : options.Neighbours.Count > 0 ? "--with" : null) is { } other)
        {
            throw new WrongUsageException($"--deployed takes the old templates from AWS: leave out {other}.");
        }

        var deployed = new DeployedStacks(aws, new PatientCalls(surroundings().Time, options.Deployed!.Patience, surroundings().Chance, console.Notice), cancel);
        return options.Values.Environment is { } environment ? OfEnvironment(options, environment, deployed) : OfFile(options, deployed);
    }

    private DeployedPairs OfEnvironment(DiffOptions options, string environment, DeployedStacks deployed)
    {
        if ((options.Values.Parameters.Count > 0 ? "--parameter" : options.StackName is not null ? "--stack-name" : options.ParameterFiles.Count > 0 ? "--parameters" : null) is { } other)
        {
            throw new WrongUsageException($"--env takes stacks and values from the environment: leave out {other}.");
        }

        var all = new EnvironmentDeployments(stacks, deployments(), environment);
        return new(all.All, all.Named(options.Names, options.Deployed!.Region), deployed);
    }

    private static DeployedFile OfFile(DiffOptions options, DeployedStacks deployed) => (options.Names, options.StackName) switch
    {
        ([var file], { } name) => new(file, new(name, [.. options.Values.Parameters.Select(given => $"{given.Key}={given.Value}")], options.ParameterFiles, [], []), deployed),
        _ => throw new WrongUsageException("--deployed compares what an environment has, --env NAME, or one template with its stack, --stack-name NAME: say which."),
    };

    private static TemplatePairs Pairs(DiffOptions options, IReadOnlyList<Stack> all)
    {
        if ((options.StackName is not null ? "--stack-name" : options.ParameterFiles.Count > 0 ? "--parameters" : null) is { } forAws)
        {
            throw new WrongUsageException($"{forAws} is for --deployed, which asks AWS for the old template.");
        }

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
