using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace CfnGen.TestKit.Snapshots;

/// <summary>Two texts as a unified difference with three lines of context, as <c>git diff</c> prints it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Longer differences are cut, because a test log that nobody scrolls through helps nobody.</summary>
    private const int MaxLines = 200;

    public static string Between(string before, string after, string beforeName, string afterName)
    {
        if (before.EndsWith('\n') && after.EndsWith('\n'))
        {
            (before, after) = (before[..^1], after[..^1]);
        }

        var diff = new Differ().CreateLineDiffs(before, after, ignoreWhitespace: false);
        var lines = Hunks(diff.DiffBlocks).SelectMany(hunk => Lines(diff, hunk)).ToList();

        var text = new StringBuilder().Append("--- ").Append(beforeName).Append("\n+++ ").Append(afterName).Append('\n');
        text.AppendJoin('\n', lines.Take(MaxLines));
        if (lines.Count > MaxLines)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n… and {lines.Count - MaxLines} more lines.");
        }

        return text.ToString();
    }

    private static IEnumerable<List<DiffBlock>> Hunks(IEnumerable<DiffBlock> blocks)
    {
        var hunk = new List<DiffBlock>();
        foreach (var block in blocks)
        {
            if (hunk is [.., var last] && block.DeleteStartA - (last.DeleteStartA + last.DeleteCountA) > 2 * Context)
            {
                yield return hunk;
                hunk = [];
            }

            hunk.Add(block);
        }

        if (hunk.Count > 0)
        {
            yield return hunk;
        }
    }

    private static IEnumerable<string> Lines(DiffResult diff, List<DiffBlock> hunk)
    {
        var (first, last) = (hunk[0], hunk[^1]);
        var lead = Math.Min(Context, first.DeleteStartA);
        var at = first.DeleteStartA - lead;
        var end = Math.Min(last.DeleteStartA + last.DeleteCountA + Context, diff.PiecesOld.Length);
        var inserted = hunk.Sum(block => block.InsertCountB - block.DeleteCountA);
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"@@ -{at + 1},{end - at} +{first.InsertStartB - lead + 1},{end - at + inserted} @@");

        foreach (var block in hunk)
        {
            for (; at < block.DeleteStartA; at++)
            {
                yield return " " + diff.PiecesOld[at];
            }

            for (; at < block.DeleteStartA + block.DeleteCountA; at++)
            {
                yield return "-" + diff.PiecesOld[at];
            }

            for (var added = 0; added < block.InsertCountB; added++)
            {
                yield return "+" + diff.PiecesNew[block.InsertStartB + added];
            }
        }

        for (; at < end; at++)
        {
            yield return " " + diff.PiecesOld[at];
        }
    }
}
