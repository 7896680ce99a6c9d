using System.Runtime.ExceptionServices;
using CfnGen.Cli.Templates;
using CfnGen.Rules;
using CfnGen.Rules.Configuration;

namespace CfnGen.Cli.Checking;

/// <summary>Looks for what CloudFormation would refuse, on a second processor where there is one, while the first makes and writes the templates.</summary>
/// <remarks>A template is immutable, so that two may read it; the rules are made here and used by nobody else meanwhile.</remarks>
internal sealed class RefusalSearch
{
    private readonly Queue<LoweredStack> waiting = [];
    private readonly RuleSettings settings;
    private readonly CancellationToken cancel;
    private readonly List<CheckedSource> found = [];
    private readonly Thread? beside;
    private bool isComplete;
    private ExceptionDispatchInfo? failure;

    private RefusalSearch(RuleSettings settings, CancellationToken cancel)
    {
        (this.settings, this.cancel) = (settings.ForStacks(), cancel);
        beside = Environment.ProcessorCount > 1 ? new Thread(SearchBeside) { IsBackground = true } : null;
    }

    public static RefusalSearch Begin(RuleSettings settings, CancellationToken cancel)
    {
        var search = new RefusalSearch(settings, cancel);
        search.beside?.Start();
        return search;
    }

    /// <summary>Has a template looked at; those that came before have their turn first.</summary>
    public void Add(LoweredStack stack)
    {
        lock (waiting)
        {
            waiting.Enqueue(stack);
            Monitor.Pulse(waiting);
        }
    }

    /// <summary>Waits until all that was added is looked at.</summary>
    /// <returns>The templates that have errors.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<CheckedSource> End()
    {
        lock (waiting)
        {
            isComplete = true;
            Monitor.Pulse(waiting);
        }

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
        while (Next() is { } next)
        {
            cancel.ThrowIfCancellationRequested();
            var findings = TemplateChecker.Check(next.Document, Severity.Error, settings);
            if (findings.Count > 0)
            {
                found.Add(new(next.Stack.Name, findings, []));
            }
        }
    }

    // Null: there is nothing left, and nothing will come.
    private LoweredStack? Next()
    {
        lock (waiting)
        {
            while (waiting.Count == 0 && !isComplete)
            {
                Monitor.Wait(waiting);
            }

            return waiting.Count > 0 ? waiting.Dequeue() : null;
        }
    }
}
