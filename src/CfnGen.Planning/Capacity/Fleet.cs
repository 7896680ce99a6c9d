namespace CfnGen.Planning.Capacity;

/// <summary>The instances of a group or the tasks of a service in the course of an update.</summary>
internal sealed class Fleet
{
    private readonly List<CapacityStep> steps = [];

    public Fleet(int running) => Old.Ready = running;

    public RunningCount Old { get; } = new();

    public RunningCount New { get; } = new();

    /// <summary>From the start of the update.</summary>
    public TimeSpan Now { get; private set; }

    public int Running => Old.All + New.All;

    public IReadOnlyList<CapacityStep> Steps => steps;

    public int LeastInService
    {
        get
        {
            var least = int.MaxValue;
            foreach (var step in steps)
            {
                least = Math.Min(least, step.InService);
            }

            return least;
        }
    }

    public int MostRunning
    {
        get
        {
            var most = 0;
            foreach (var step in steps)
            {
                most = Math.Max(most, step.Running);
            }

            return most;
        }
    }

    public void Wait(TimeSpan time) => Now += time;

    /// <summary>Notes what runs from now on.</summary>
    public void Note(string what, int? batch = null) => steps.Add(new()
    {
        At = Now,
        Old = Old.All,
        New = New.All,
        InService = Old.Ready + New.Ready,
        Event = what,
        Batch = batch,
    });
}
