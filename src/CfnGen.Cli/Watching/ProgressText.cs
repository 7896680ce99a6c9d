using System.Globalization;
using CfnGen.Deployment.Waiting;
using CfnGen.Deployment.Watching;

namespace CfnGen.Cli.Watching;

/// <summary>How far an operation is, in few words.</summary>
internal static class ProgressText
{
    /// <summary><c>3 of 7 done, 2 in work</c>.</summary>
    public static string Counts(StackProgress progress, Expectation expected)
    {
        int done = 0, busy = 0;
        foreach (var resource in progress.Resources)
        {
            // What is in nested stacks is not among the changes that were counted.
            if (resource.Last.Path.Count == 0)
            {
                done += resource.Last.IsBusy || resource.Last.IsFailure ? 0 : 1;
                busy += resource.Last.IsBusy ? 1 : 0;
            }
        }

        var all = expected.Changes is { } changes ? $" of {Math.Max(changes, done).ToString(CultureInfo.InvariantCulture)}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{done}{all} done, {busy} in work");
    }

    /// <summary><c>4 min 5 s of about 9 min</c>.</summary>
    /// <param name="expected">Null: nobody knows.</param>
    public static string Time(TimeSpan elapsed, TimeSpan? expected) => expected is { } span ? $"{Spans.Text(elapsed)} of about {Spans.About(span)}" : Spans.Text(elapsed);
}
