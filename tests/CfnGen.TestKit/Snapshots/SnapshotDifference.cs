using System.Globalization;
using System.Text;
using CfnGen.Cli.Templates;

namespace CfnGen.TestKit.Snapshots;

/// <summary>What differs between a snapshot and what a test received, for the log of the failure.</summary>
internal static class SnapshotDifference
{
    /// <summary>Longer differences are cut, because a test log that nobody scrolls through helps nobody.</summary>
    private const int MaxLines = 200;

    public static string Between(string before, string after, string beforeName, string afterName)
    {
        var lines = UnifiedDiff.Lines(before, after).ToList();
        var text = new StringBuilder().Append("--- ").Append(beforeName).Append("\n+++ ").Append(afterName).Append('\n');
        text.AppendJoin('\n', lines.Take(MaxLines));
        if (lines.Count > MaxLines)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n… and {lines.Count - MaxLines} more lines.");
        }

        return text.ToString();
    }
}
