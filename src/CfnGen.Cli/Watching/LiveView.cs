using CfnGen.Cli.Terminal;
using CfnGen.Deployment.Watching;

namespace CfnGen.Cli.Watching;

/// <summary>For a person: a table of what is in work, with what went wrong first, whose times go on between two looks at AWS.</summary>
internal sealed class LiveView(Stage stage, TimeProvider time, string stack, string prefix) : OperationView
{
    private Expectation expected = Expectation.None;
    private long begun = time.GetTimestamp();

    public override void Hears(string sentence) => stage.Write(console => console.Notice(VisibleText.Of($"{prefix}{sentence}")));

    public override void Begins(Expectation expected)
    {
        this.expected = expected;
        begun = time.GetTimestamp();
        stage.Show(stack, () => new($"{stack}  begins", null, []));
    }

    public override void Sees(WatchedEvent seen)
    {
        if (seen.IsFailure && !seen.IsStack && EventText.IsWorthALine(seen))
        {
            // What failed stays on the screen after the table is gone.
            stage.Write(console => console.Line(Tone.Removed, $"{EventText.Time(seen.Time)}  {prefix}{EventText.Of(seen)}"));
        }
    }

    public override void Looks(StackProgress progress)
    {
        if (progress.Own is { IsBusy: false })
        {
            // It is over, and what comes next may be a question, or another operation.
            stage.Drop(stack);
            return;
        }

        var status = progress.Own is { } own ? own.Status.Value : "begins";
        var counts = ProgressText.Counts(progress, expected);
        var alert = Alert(progress.Failures);
        var busy = Busy(progress);
        var (elapsed, duration) = (Elapsed(progress), expected.Duration);
        stage.Show(stack, () => new(
            $"{stack}  {status}  {ProgressText.Time(elapsed(), duration)}  {counts}",
            alert,
            busy.ConvertAll(resource => resource.RowAt(time.GetUtcNow()))));
    }

    public override void Ends() => stage.Drop(stack);

    /// <summary>By our clock, unless the operation is older than our watch: only AWS knows when that began.</summary>
    private Func<TimeSpan> Elapsed(StackProgress progress)
    {
        var start = begun;
        return expected.IsUnderWay && progress.Started is { } started
            ? () => time.GetUtcNow() is var now && now > started ? now - started : TimeSpan.Zero
            : () => time.GetElapsedTime(start);
    }

    private static string? Alert(FailureChain failures) => FailureText.First(failures) is { } first
        ? FailureText.Followers(failures) is { } followers ? $"{first.TrimEnd('.')}. {followers}" : first
        : null;

    private List<BusyResource> Busy(StackProgress progress)
    {
        var busy = new List<BusyResource>();
        foreach (var resource in progress.Resources)
        {
            if (resource.Last.IsBusy)
            {
                busy.Add(new(resource, expected.Of(resource, progress)));
            }
        }

        return busy;
    }
}
