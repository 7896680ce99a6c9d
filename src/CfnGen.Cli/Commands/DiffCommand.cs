using CfnGen.Cli.Diffing;
using CfnGen.Cli.Diffing.Reports;
using CfnGen.Cli.Diffing.Sources;
using CfnGen.Cli.Templates;
using CfnGen.Cli.Terminal;
using CfnGen.Model;
using CfnGen.Planning;

namespace CfnGen.Cli.Commands;

/// <summary><c>cfngen diff</c>: what an update from the committed templates, or from one file to another, will do.</summary>
internal sealed class DiffCommand(IReadOnlyList<Stack> stacks, Func<IReadOnlyList<Deployment>> deployments, IConsole console)
{
    /// <exception cref="StacksNotComparedException">Some stacks cannot become a template; the others are compared and shown before.</exception>
    public ExitCode Run(DiffOptions options, CancellationToken cancel)
    {
        var report = PlanReport.InFormat(options.Format, console);
        var pairs = Pairs(options, StackSelection.All(stacks));
        var values = new ParameterValues(stacks, deployments, options.Values);
        var changed = new List<PlannedPair>();
        var unchanged = 0;
        var fails = false;
        foreach (var pair in pairs.All())
        {
            cancel.ThrowIfCancellationRequested();
            if (!pair.IsSame && Plan(pair, pairs, values) is { IsEmpty: false } plan)
            {
                changed.Add(new(pair, plan));
                fails |= options.FailOn?.Finds(plan) ?? true;
            }
            else
            {
                unchanged++;
            }
        }

        report.Write(changed, unchanged);
        return pairs.Failures.Count > 0 ? throw new StacksNotComparedException(pairs.Failures) : fails ? ExitCode.Differences : ExitCode.Ok;
    }

    private static Plan Plan(TemplatePair pair, TemplatePairs pairs, ParameterValues values) =>
        Planner.Of(pair.Old, pair.New, new()
        {
            Parameters = values.Of(pair.Name),
            Neighbours = pair.Exports ? pairs.Neighbours(pair) : PlanOptions.Default.Neighbours,
        });

    private static TemplatePairs Pairs(DiffOptions options, IReadOnlyList<Stack> all)
    {
        if (NamedThings.AreFiles(options.Names, all))
        {
            return new FilePairs(options.Names, options.Against, options.Neighbours);
        }

        CommittedTemplates committed = options.Against is { } commit ? GitCommit.Open(options.Folder, commit) : new WorkingTree(options.Folder);
        return new StackPairs(all, options.Names, committed);
    }
}
