using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Fleets;

/// <summary>Works on several stacks at once, on none before those that it needs.</summary>
/// <typeparam name="T">How the work on one stack ended.</typeparam>
public sealed class FleetRun<T>(IReadOnlyList<FleetMember> members, Func<FleetMember, Task<T>> work, Func<T, FleetEnd> judge)
    where T : notnull
{
    private readonly HashSet<StackPlace> known = [.. members.Select(member => member.Place)];
    private readonly HashSet<StackPlace> begun = [];
    private readonly HashSet<StackPlace> done = [];
    private readonly Dictionary<StackPlace, T> results = [];
    // No dictionary: two that end at once may share one task.
    private readonly List<(FleetMember Member, Task<T> Work)> running = [];

    /// <summary>How each that was begun ended.</summary>
    public IReadOnlyDictionary<StackPlace, T> Results => results;

    /// <summary>Those that were never begun, in the order of the members.</summary>
    public IEnumerable<FleetMember> NotBegun => members.Where(member => !begun.Contains(member.Place));

    /// <summary>Returns when nothing runs any more. A failure of the work itself ends the whole only after that.</summary>
    /// <param name="maxConcurrency">At least one.</param>
    /// <param name="goOn">Whether others are begun after one that failed; never those that need it.</param>
    /// <param name="stop">Lets what runs run, and begins nothing new.</param>
    public async Task RunAsync(int maxConcurrency, bool goOn, CancellationToken stop)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxConcurrency, 1);
        var failures = new List<Exception>();
        var isOpen = true;
        while (true)
        {
            while (isOpen && !stop.IsCancellationRequested && running.Count < maxConcurrency && Next() is { } member)
            {
                begun.Add(member.Place);
                running.Add((member, work(member)));
            }

            if (running.Count == 0)
            {
                break;
            }

            await Task.WhenAny(running.Select(pair => pair.Work)).ConfigureAwait(false);
            var ended = running.Find(pair => pair.Work.IsCompleted);
            running.Remove(ended);
            isOpen &= await EndAsync(ended.Work, ended.Member, failures).ConfigureAwait(false) != FleetEnd.Failed || goOn;
        }

        if (failures.Count > 0)
        {
            throw failures.Count == 1 ? failures[0] : new AggregateException(failures);
        }
    }

    private async Task<FleetEnd> EndAsync(Task<T> ended, FleetMember member, List<Exception> failures)
    {
        try
        {
            var result = await ended.ConfigureAwait(false);
            results.Add(member.Place, result);
            var end = judge(result);
            if (end == FleetEnd.Done)
            {
                done.Add(member.Place);
            }

            return end;
        }
        catch (Exception failure)
        {
            failures.Add(failure);
            return FleetEnd.Failed;
        }
    }

    private FleetMember? Next() =>
        members.FirstOrDefault(member => !begun.Contains(member.Place) && member.Needs.All(need => done.Contains(need) || !known.Contains(need)));
}
