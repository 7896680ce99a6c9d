using CfnGen.Cli.Terminal;
using CfnGen.Deployment.Watching;

namespace CfnGen.Cli.Watching;

/// <summary>For logs: a line for each event, with its time, and one now and then when nothing happens for long.</summary>
/// <param name="prefix">What stands before each line, behind its time: the stack's name where there are several; else nothing.</param>
internal sealed class PlainView(Stage stage, TimeProvider time, string prefix) : OperationView
{
    // Some build servers end a job that is silent for ten minutes, and people wonder sooner.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(2);

    private Expectation expected = Expectation.None;
    private long begun = time.GetTimestamp();
    private long lastLine = time.GetTimestamp();

    public override void Hears(string sentence) => Write(time.GetUtcNow(), sentence);

    public override void Begins(Expectation expected)
    {
        this.expected = expected;
        begun = time.GetTimestamp();
    }

    public override void Sees(WatchedEvent seen)
    {
        if (EventText.IsWorthALine(seen))
        {
            Write(seen.Time, EventText.Of(seen));
        }
    }

    public override void Looks(StackProgress progress)
    {
        if (time.GetElapsedTime(lastLine) >= LongestSilence)
        {
            Write(time.GetUtcNow(), $"{ProgressText.Counts(progress, expected)} after {ProgressText.Time(time.GetElapsedTime(begun), expected.Duration)}{Rolling(progress)}");
        }
    }

    public override void Ends()
    {
    }

    private static string Rolling(StackProgress progress)
    {
        var text = "";
        foreach (var resource in progress.Resources)
        {
            text += resource is { Rolling: { } rolling, Last.IsBusy: true } ? $"; {resource.Name}: {RollingText.Of(rolling)}" : "";
        }

        return text;
    }

    private void Write(DateTimeOffset when, string text)
    {
        lastLine = time.GetTimestamp();
        // One line, whatever the text holds: an end of line in it is spelled out.
        stage.Write(console => console.Notice(VisibleText.Of($"{EventText.Time(when)}  {prefix}{text}")));
    }
}
