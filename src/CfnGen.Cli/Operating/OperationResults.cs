using CfnGen.Cli.Deploying;
using CfnGen.Cli.Watching;

namespace CfnGen.Cli.Operating;

/// <summary>Tells of each stack as soon as something is done with it, and at the end of all.</summary>
internal static class OperationResults
{
    public static void Show(OperationViews views, StackResult result)
    {
        if (views.Lines is { } lines)
        {
            lines.Write("outcome", result.Handle, null, json => OutcomeJson.Write(json, result, isDetailed: false));
        }
        else
        {
            views.Stage.Write(console => OutcomeText.Write(console, result));
        }
    }

    /// <returns>How the command ends: one that had nothing to do ends well.</returns>
    public static ExitCode Summarise(OperationViews views, IReadOnlyList<StackResult> results, bool wasCancelled)
    {
        if (results.Count > 1)
        {
            if (views.Lines is { } lines)
            {
                FleetSummary.Write(lines, results);
            }
            else
            {
                views.Stage.Write(console => FleetSummary.Write(console, results));
            }
        }

        return FleetSummary.CodeOf(results, wasCancelled, isDetailed: false);
    }
}
