using CfnGen.Cli.Terminal;
using CfnGen.Deployment.Waiting;
using CfnGen.Deployment.Watching;

namespace CfnGen.Cli.Watching;

/// <summary>For a person: a table that is drawn anew at each look, with what is in work and what went wrong first.</summary>
internal sealed class LiveView(Stage stage, TimeProvider time, string stack, string prefix) : OperationView
{
    private Expectation expected = Expectation.None;
    private long begun = time.GetTimestamp();

    public override void Hears(string sentence) => stage.Write(console => console.Notice(VisibleText.Of($"{prefix}{sentence}")));

    public override void Begins(Expectation expected)
    {
        this.expected = expected;
        begun = time.GetTimestamp();
        stage.Show(stack, new($"{stack}  begins", null, []));
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
        var status = progress.Own is { } own ? own.Status.Value : "begins";
        stage.Show(stack, new(
            $"{stack}  {status}  {ProgressText.Counts(progress, expected)}  {ProgressText.Time(time.GetElapsedTime(begun), expected)}",
            Alert(progress.Failures),
            Rows(progress)));
    }

    public override void Ends() => stage.Drop(stack);

    private static string? Alert(FailureChain failures) => FailureText.First(failures) is { } first
        ? FailureText.Followers(failures) is { } followers ? $"{first.TrimEnd('.')}. {followers}" : first
        : null;

    private List<BoardRow> Rows(StackProgress progress)
    {
        var rows = new List<BoardRow>();
        foreach (var resource in progress.Resources)
        {
            if (resource.Last.IsBusy)
            {
                rows.Add(new(ToneOf(resource.Last), resource.Last.Path.Count, resource.Name, resource.Type, resource.Last.Status.Value, ProgressOf(resource)));
            }
        }

        return rows;
    }

    private string ProgressOf(ResourceProgress resource)
    {
        // Two clocks: AWS's may be ahead of ours.
        var elapsed = time.GetUtcNow() - resource.Started;
        var text = Spans.Text(elapsed < TimeSpan.Zero ? TimeSpan.Zero : elapsed);
        return resource.Rolling is { } rolling ? $"{text}, {RollingText.Of(rolling)}" : text;
    }

    private static Tone ToneOf(WatchedEvent last) => last.Status.Value switch
    {
        "CREATE_IN_PROGRESS" => Tone.Added,
        "DELETE_IN_PROGRESS" => Tone.Removed,
        _ => Tone.Changed,
    };
}
