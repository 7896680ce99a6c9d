using CfnGen.Cli.Checking;
using CfnGen.Cli.Terminal;
using CfnGen.Cli.Watching;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Cli.Deploying;

/// <summary>How several deployments ended, in a line each and in one exit code.</summary>
internal static class FleetSummary
{
    // From what needs a person most to what needs nobody.
    private static readonly ExitCode[] WorstFirst =
        [ExitCode.NeedsRecovery, ExitCode.LeftRunning, ExitCode.Failed, ExitCode.Cancelled, ExitCode.WrongUsage, ExitCode.Refused, ExitCode.Ok, ExitCode.NoChange];

    public static void Write(IConsole console, IReadOnlyList<StackResult> results)
    {
        var (names, words) = (0, 0);
        foreach (var result in results)
        {
            names = Math.Max(names, result.Handle.ToString().Length);
            words = Math.Max(words, result.Word.Length);
        }

        console.Line(Tone.Plain, "");
        foreach (var result in results)
        {
            var time = result.Took is { } took ? $"  {Spans.Text(took)}" : "";
            var reason = result is { Took: null, Explanation: { } explanation } ? $"  {explanation}" : "";
            console.Line(Tone.Name, result.Handle.ToString().PadRight(names), $"  {result.Word.PadRight(time.Length + reason.Length == 0 ? 0 : words)}{time}{reason}");
        }
    }

    public static void Write(JsonLines lines, IReadOnlyList<StackResult> results) => lines.Write("summary", null, null, json => json.Array("stacks", results, static (item, result) =>
    {
        item.Text("stack", result.Handle.Name);
        item.TextIfThere("region", result.Handle.Region);
        item.Text("result", result.Word.Replace(' ', '-'));
        item.TextIfThere("explanation", result.Took is null ? result.Explanation : null);
        item.NumberIfThere("seconds", result.Took is { } took ? (int)took.TotalSeconds : null);
    }));

    /// <summary>The worst of all; where nothing had to be done, that is the best.</summary>
    /// <param name="isDetailed">Whether that has a code of its own.</param>
    public static ExitCode CodeOf(IReadOnlyList<StackResult> results, bool wasCancelled, bool isDetailed)
    {
        var worst = wasCancelled && results.Any(result => result.Took is null) ? ExitCode.Cancelled : ExitCode.NoChange;
        foreach (var result in results)
        {
            if (result.Took is not null && Array.IndexOf(WorstFirst, result.Code) < Array.IndexOf(WorstFirst, worst))
            {
                worst = result.Code;
            }
        }

        return worst == ExitCode.NoChange && !isDetailed ? ExitCode.Ok : worst;
    }
}
