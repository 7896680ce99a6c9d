using System.Globalization;
using DiffPlex;
using DiffPlex.Model;

namespace CfnGen.Cli.Templates;

/// <summary>Two texts as a unified difference with three lines of context, as <c>diff -u</c> prints it; a line differs where its bytes do.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The hunks; each line begins with <c>@</c>, <c>-</c>, <c>+</c> or a space, and with a backslash where it says that a text ends without a line's end.</summary>
    public static IEnumerable<string> Lines(string before, string after)
    {
        var diff = new Differ().CreateCustomDiffs(before, after, ignoreWhiteSpace: false, WholeLines);
        var blocks = diff.DiffBlocks;
        for (var first = 0; first < blocks.Count;)
        {
            var next = first + 1;
            while (next < blocks.Count && blocks[next].DeleteStartA - End(blocks[next - 1]) <= 2 * Context)
            {
                next++;
            }

            foreach (var line in Hunk(diff, first, next))
            {
                foreach (var part in line.Split('\n'))
                {
                    yield return part;
                }
            }

            first = next;
        }
    }

    private static int End(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    private static IEnumerable<string> Hunk(DiffResult diff, int first, int next)
    {
        var blocks = diff.DiffBlocks;
        var at = Math.Max(blocks[first].DeleteStartA - Context, 0);
        var end = Math.Min(End(blocks[next - 1]) + Context, diff.PiecesOld.Length);
        var startAfter = blocks[first].InsertStartB - (blocks[first].DeleteStartA - at);
        var endAfter = blocks[next - 1].InsertStartB + blocks[next - 1].InsertCountB + (end - End(blocks[next - 1]));
        yield return string.Create(CultureInfo.InvariantCulture, $"@@ -{Range(at, end)} +{Range(startAfter, endAfter)} @@");

        for (var i = first; i < next; i++)
        {
            for (; at < blocks[i].DeleteStartA; at++)
            {
                yield return " " + diff.PiecesOld[at];
            }

            for (; at < End(blocks[i]); at++)
            {
                yield return "-" + diff.PiecesOld[at];
            }

            for (var added = 0; added < blocks[i].InsertCountB; added++)
            {
                yield return "+" + diff.PiecesNew[blocks[i].InsertStartB + added];
            }
        }

        for (; at < end; at++)
        {
            yield return " " + diff.PiecesOld[at];
        }
    }

    // An empty range names the line before it.
    private static string Range(int start, int end) =>
        string.Create(CultureInfo.InvariantCulture, $"{(end == start ? start : start + 1)},{end - start}");

    // DiffPlex's own lines take CR LF for LF, and a text without a final newline for one with it.
    private static string[] WholeLines(string text)
    {
        var lines = new List<string>();
        var start = 0;
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', start))
        {
            lines.Add(Visible(text[start..end]));
            start = end + 1;
        }

        if (start < text.Length)
        {
            lines.Add(Visible(text[start..]) + "\n\\ No newline at end of file");
        }

        return [.. lines];
    }

    private static string Visible(string line) =>
        line.Replace("\r", "␍", StringComparison.Ordinal).Replace("\uFEFF", "<BOM>", StringComparison.Ordinal);
}
