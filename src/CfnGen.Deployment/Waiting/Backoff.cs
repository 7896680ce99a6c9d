namespace CfnGen.Deployment.Waiting;

/// <summary>How long to wait before the next try: twice as long each time up to a limit, and never the same for two who began together.</summary>
/// <param name="First">Before the second try.</param>
/// <param name="Limit">Never longer.</param>
public sealed record Backoff(TimeSpan First, TimeSpan Limit)
{
    /// <summary>For calls that AWS asked to come slower, or that did not arrive: half a second to half a minute.</summary>
    public static Backoff OfCalls { get; } = new(TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(30));

    /// <param name="failures">How many tries failed in a row, at least one.</param>
    /// <param name="jitter">From 0 to below 1: anew for each wait.</param>
    /// <returns>Between half of the full wait and all of it.</returns>
    public TimeSpan After(int failures, double jitter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(failures, 1);
        // Beyond thirty doublings every wait is the limit, and a shift would overflow.
        var full = Math.Min(Limit.Ticks, First.Ticks * Math.Pow(2, Math.Min(failures - 1, 30)));
        return TimeSpan.FromTicks((long)(full * (1 + jitter) / 2));
    }
}
