using CfnGen.Cli.Terminal;
using CfnGen.Deployment.Watching;

namespace CfnGen.Cli.Watching;

/// <summary>A resource in work as the last look found it. It does not change, so its row can be drawn from any thread.</summary>
/// <param name="expected">How long it may take; null: nobody knows.</param>
internal sealed class BusyResource(ResourceProgress resource, TimeSpan? expected)
{
    private readonly WatchedEvent last = resource.Last;
    private readonly ResourceStep step = resource.Step;
    private readonly RollingUpdate? rolling = resource.Rolling;

    public BoardRow RowAt(DateTimeOffset now)
    {
        // Two clocks: AWS's may be ahead of ours.
        var elapsed = ProgressText.Time(now > step.Started ? now - step.Started : TimeSpan.Zero, expected);
        return new(ToneOf(last), last.Path.Count, last.Name, last.Type, last.Status.Value, rolling is null ? elapsed : $"{elapsed}, {RollingText.Of(rolling)}");
    }

    private static Tone ToneOf(WatchedEvent last) => last.Status.Value switch
    {
        "CREATE_IN_PROGRESS" => Tone.Added,
        "DELETE_IN_PROGRESS" => Tone.Removed,
        _ => Tone.Changed,
    };
}
