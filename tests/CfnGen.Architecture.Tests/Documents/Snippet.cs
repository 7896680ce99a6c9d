namespace CfnGen.Architecture.Tests.Documents;

/// <summary>Code in a page. It is copied from a file that is compiled or generated, so that it cannot grow old.</summary>
internal sealed record Snippet(string Page, string Language, string Code)
{
    /// <summary>A line that stands for what the snippet leaves out.</summary>
    private static readonly string[] Ellipses = ["…", "// …", "# …"];

    /// <summary>Whether a file holds these lines, in this order; indentation of the whole may differ.</summary>
    public bool IsIn(string file)
    {
        var lines = file.Split('\n');
        var from = 0;
        foreach (var piece in Pieces())
        {
            var at = Find(piece, lines, from);
            if (at < 0)
            {
                return false;
            }

            from = at + piece.Count;
        }

        return true;
    }

    public override string ToString() => $"{Page}: this {Language} is in no file of the repository:\n{Code}";

    private IEnumerable<List<string>> Pieces()
    {
        var piece = new List<string>();
        foreach (var line in Code.TrimEnd('\n').Split('\n').Append(Ellipses[0]))
        {
            if (!Ellipses.Contains(line.Trim()))
            {
                piece.Add(line);
            }
            else if (piece.Count > 0)
            {
                yield return piece;
                piece = [];
            }
        }
    }

    private static int Find(List<string> piece, string[] lines, int from)
    {
        for (var start = from; start <= lines.Length - piece.Count; start++)
        {
            var indentation = Indentation(lines[start]) - Indentation(piece[0]);
            if (piece.Index().All(line => SameLine(line.Item, lines[start + line.Index], indentation)))
            {
                return start;
            }
        }

        return -1;
    }

    private static bool SameLine(string mine, string theirs, int indentation) =>
        string.IsNullOrWhiteSpace(mine)
            ? string.IsNullOrWhiteSpace(theirs)
            : mine.TrimEnd() == Shift(theirs.TrimEnd(), indentation);

    private static string Shift(string line, int indentation) =>
        indentation >= 0
            ? line[Math.Min(indentation, Indentation(line))..]
            : new string(' ', -indentation) + line;

    private static int Indentation(string line) => line.Length - line.TrimStart(' ').Length;
}
