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
            names = Math.Max(names, result.StackName.Length);
            words = Math.Max(words, result.Word.Length);
        }

        console.Line(Tone.Plain, "");
        foreach (var result in results)
        {
            var time = result.Took is { } took ? $"  {Spans.Text(took)}" : "";
            console.Line(Tone.Name, result.StackName.PadRight(names), $"  {result.Word.PadRight(time.Length == 0 ? 0 : words)}{time}");
        }
    }

    public static void Write(JsonLines lines, IReadOnlyList<StackResult> results) => lines.Write("summary", null, null, json => json.Array("stacks", results, static (item, result) =>
    {
        item.Text("stack", result.StackName);
        item.Text("result", result.Word.Replace(' ', '-'));
        item.NumberIfThere("seconds", result.Took is { } took ? (int)took.TotalSeconds : null);
    }));

    /// <summary>The worst of all; where nothing had to be done, that is the best.</summary>
    public static ExitCode CodeOf(IReadOnlyList<StackResult> results, bool wasCancelled)
    {
        var worst = wasCancelled && results.Any(result => result.Took is null) ? ExitCode.Cancelled : ExitCode.NoChange;
        foreach (var result in results)
        {
            if (result.Took is not null && Array.IndexOf(WorstFirst, result.Code) < Array.IndexOf(WorstFirst, worst))
            {
                worst = result.Code;
            }
        }

        return worst;
    }
}
