using System.Runtime.ExceptionServices;
using CfnGen.Cli.Templates;
using CfnGen.Rules;
using CfnGen.Rules.Configuration;

namespace CfnGen.Cli.Checking;

/// <summary>Looks for what CloudFormation would refuse, on a second processor where there is one, while the first writes the templates.</summary>
/// <remarks>A template is immutable, so that two may read it; the rules are made here and used by nobody else meanwhile.</remarks>
internal sealed class RefusalSearch
{
    private readonly IReadOnlyList<LoweredStack> stacks;
    private readonly RuleSettings settings;
    private readonly CancellationToken cancel;
    private readonly List<CheckedSource> found = [];
    private readonly Thread? beside;
    private ExceptionDispatchInfo? failure;

    private RefusalSearch(IReadOnlyList<LoweredStack> stacks, RuleSettings settings, CancellationToken cancel)
    {
        (this.stacks, this.settings, this.cancel) = (stacks, settings.ForStacks(), cancel);
        beside = Environment.ProcessorCount > 1 ? new Thread(SearchBeside) { IsBackground = true } : null;
    }

    public static RefusalSearch Begin(IReadOnlyList<LoweredStack> stacks, RuleSettings settings, CancellationToken cancel)
    {
        var search = new RefusalSearch(stacks, settings, cancel);
        search.beside?.Start();
        return search;
    }

    /// <summary>Waits for the end of the search.</summary>
    /// <returns>The templates that have errors.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<CheckedSource> End()
    {
        if (beside is null)
        {
            Search();
        }
        else
        {
            beside.Join();
            failure?.Throw();
        }

        return found;
    }

    private void SearchBeside()
    {
        try
        {
            Search();
        }
        catch (Exception any)
        {
            failure = ExceptionDispatchInfo.Capture(any);
        }
    }

    private void Search()
    {
        foreach (var (stack, document) in stacks)
        {
            cancel.ThrowIfCancellationRequested();
            var findings = TemplateChecker.Check(document, Severity.Error, settings);
            if (findings.Count > 0)
            {
                found.Add(new(stack.Name, findings, []));
            }
        }
    }
}
