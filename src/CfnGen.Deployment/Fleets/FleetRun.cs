namespace CfnGen.Deployment.Fleets;

/// <summary>Works on several stacks at once, on none before those that it needs.</summary>
/// <typeparam name="T">How the work on one stack ended.</typeparam>
public sealed class FleetRun<T>(IReadOnlyList<FleetMember> members, Func<FleetMember, Task<T>> work, Func<T, bool> isGood)
    where T : notnull
{
    private readonly Dictionary<string, FleetState> states = members.ToDictionary(member => member.Name, _ => FleetState.Waiting, StringComparer.Ordinal);
    private readonly Dictionary<string, T> results = new(StringComparer.Ordinal);
    // No dictionary: two that end at once may share one task.
    private readonly List<(FleetMember Member, Task<T> Work)> running = [];

    /// <summary>How each that was begun ended, by its name.</summary>
    public IReadOnlyDictionary<string, T> Results => results;

    /// <summary>Those that were never begun, in the order of the members.</summary>
    public IEnumerable<FleetMember> NotBegun => members.Where(member => states[member.Name] == FleetState.Waiting);

    /// <summary>Returns when nothing runs any more. A failure of the work itself ends the whole only after that.</summary>
    /// <param name="maxConcurrency">At least one.</param>
    /// <param name="goOn">Whether others are begun after one that did not end well; never those that need it.</param>
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
                states[member.Name] = FleetState.Running;
                running.Add((member, work(member)));
            }

            if (running.Count == 0)
            {
                break;
            }

            await Task.WhenAny(running.Select(pair => pair.Work)).ConfigureAwait(false);
            var ended = running.Find(pair => pair.Work.IsCompleted);
            running.Remove(ended);
            isOpen &= await EndAsync(ended.Work, ended.Member, failures).ConfigureAwait(false) || goOn;
        }

        if (failures.Count > 0)
        {
            throw failures.Count == 1 ? failures[0] : new AggregateException(failures);
        }
    }

    private async Task<bool> EndAsync(Task<T> ended, FleetMember member, List<Exception> failures)
    {
        try
        {
            var result = await ended.ConfigureAwait(false);
            results.Add(member.Name, result);
            states[member.Name] = isGood(result) ? FleetState.Done : FleetState.Failed;
        }
        catch (Exception failure)
        {
            failures.Add(failure);
            states[member.Name] = FleetState.Failed;
        }

        return states[member.Name] == FleetState.Done;
    }

    private FleetMember? Next() =>
        members.FirstOrDefault(member => states[member.Name] == FleetState.Waiting && member.Needs.All(IsDone));

    private bool IsDone(string name) => !states.TryGetValue(name, out var state) || state == FleetState.Done;
}
