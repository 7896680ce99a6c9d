using CfnGen.Rules.Configuration;

namespace CfnGen.Cli.Checking;

/// <summary>Checks files on all processors; what comes out is in the order of the targets, as if one had checked them all.</summary>
internal sealed class TargetQueue(IReadOnlyList<CheckTarget> targets, RuleSettings settings, CancellationToken cancel)
{
    private readonly DeployedTemplates deployed = new();
    private readonly CheckedTarget[] done = new CheckedTarget[targets.Count];
    private int next = -1;

    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<CheckedTarget> CheckAll()
    {
        // Threads of our own, because those of the pool start one by one, half a second apart.
        var others = new Thread[Others()];
        for (var index = 0; index < others.Length; index++)
        {
            others[index] = new(CheckNext) { IsBackground = true };
            others[index].Start();
        }

        CheckNext();
        foreach (var other in others)
        {
            other.Join();
        }

        cancel.ThrowIfCancellationRequested();
        return done;
    }

    // Stacks ask one another for their members, which is for one thread only.
    private int Others()
    {
        foreach (var target in targets)
        {
            if (target.IsStack)
            {
                return 0;
            }
        }

        return Math.Max(0, Math.Min(Environment.ProcessorCount, targets.Count) - 1);
    }

    private void CheckNext()
    {
        for (var index = Interlocked.Increment(ref next); index < targets.Count && !cancel.IsCancellationRequested; index = Interlocked.Increment(ref next))
        {
            done[index] = Check(targets[index]);
        }
    }

    // Whatever goes wrong is told in the order of the targets too.
    private CheckedTarget Check(CheckTarget target)
    {
        try
        {
            return new(target, target.Check(settings, deployed), null);
        }
        catch (Exception failure)
        {
            return new(target, null, failure);
        }
    }
}
