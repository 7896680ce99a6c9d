namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>The lines of a text that is put together of pieces, and which of them hold a secret.</summary>
internal sealed class TextLines
{
    private readonly IReadOnlyList<TextPiece> pieces;
    private readonly string[] lines;
    private readonly bool[] isSecret;

    // Of each piece the line in which it begins, and the column there.
    private readonly (int Line, int Column)[] starts;

    public TextLines(IReadOnlyList<TextPiece> pieces)
    {
        this.pieces = pieces;
        starts = new (int, int)[pieces.Count];
        var whole = string.Concat(pieces.Select(piece => piece.Text));
        lines = whole.Split('\n');
        var isKey = SecretText.IsKey(whole);
        isSecret = Array.ConvertAll(lines, line => isKey || SecretText.MayHold(line));
        var (number, column) = (0, 0);
        for (var index = 0; index < starts.Length; index++)
        {
            starts[index] = (number, column);
            var text = pieces[index].Text;
            var last = text.LastIndexOf('\n');
            number += text.AsSpan().Count('\n');
            column = last < 0 ? column + text.Length : text.Length - last - 1;
        }
    }

    /// <summary>Whether a piece stands in a line with a secret.</summary>
    public bool IsInSecretLine(int index) => isSecret[starts[index].Line];

    /// <summary>Whether the line of a piece holds a secret as soon as the piece is known: <c>--password ${Password}</c>.</summary>
    public bool IsSecretWith(int index, string sample)
    {
        var (number, column) = starts[index];
        var (line, text) = (lines[number], pieces[index].Text);
        return column + text.Length <= line.Length && SecretText.MayHold(string.Concat(line.AsSpan(0, column), sample, line.AsSpan(column + text.Length)));
    }

    /// <summary>A piece with a stand-in for each of its parts that stands in a line with a secret.</summary>
    public string Masked(int index, Func<string, string> standInFor)
    {
        var parts = pieces[index].Text.Split('\n');
        for (var part = 0; part < parts.Length; part++)
        {
            if (isSecret[starts[index].Line + part] && !pieces[index].IsDelimiter && SecretLiteral.HasSubstance(parts[part]))
            {
                parts[part] = standInFor(parts[part]);
            }
        }

        return string.Join('\n', parts);
    }
}
