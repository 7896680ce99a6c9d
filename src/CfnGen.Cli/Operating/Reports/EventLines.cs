using CfnGen.Cli.Connecting;
using CfnGen.Cli.Terminal;
using CfnGen.Cli.Watching;
using CfnGen.Deployment.Watching;

namespace CfnGen.Cli.Operating.Reports;

/// <summary>Events as results, a line each.</summary>
/// <param name="lines">Null: for people.</param>
internal sealed class EventLines(IConsole console, JsonLines? lines, StackHandle stack) : IStackWatcher
{
    public void Sees(WatchedEvent seen)
    {
        if (lines is not null)
        {
            lines.Write("event", stack, seen.Time, json => JsonView.Write(json, seen));
        }
        else if (EventText.IsWorthALine(seen))
        {
            console.Line(ToneOf(seen), $"{TimeText.Of(seen.Time)}  ", EventText.Of(seen));
        }
    }

    public void Looks(StackProgress progress)
    {
        // A list of what happened says nothing when nothing happens.
    }

    private static Tone ToneOf(WatchedEvent seen) => seen.IsFailure ? Tone.Removed : seen.IsBusy ? Tone.Faint : Tone.Good;
}
