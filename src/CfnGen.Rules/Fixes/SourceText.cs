using CfnGen.Model.Documents;

namespace CfnGen.Rules.Fixes;

/// <summary>The text of a file, in which the places of nodes are found again.</summary>
internal sealed class SourceText
{
    private readonly List<int> lineStarts = [0];

    public SourceText(string text)
    {
        Text = text;
        IsJson = text.AsSpan().TrimStart().StartsWith("{");
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')))
            {
                lineStarts.Add(index + 1);
            }
        }

        NewLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
    }

    public string Text { get; }

    public bool IsJson { get; }

    /// <summary>How the file ends its lines.</summary>
    public string NewLine { get; }

    /// <summary>By how many blanks the file indents, as its first indented line does.</summary>
    public int Step
    {
        get
        {
            foreach (var start in lineStarts)
            {
                var first = SkipBlanks(start, lines: false);
                if (first > start && first < Text.Length && Text[first] is not ('\r' or '\n' or '#' or '-'))
                {
                    return first - start;
                }
            }

            return 2;
        }
    }

    /// <summary>The index of a place; -1 when the file has no such place, which happens for nodes that are not read from it.</summary>
    public int IndexOf(SourceLocation location)
    {
        if (location.Line < 1 || location.Line > lineStarts.Count)
        {
            return -1;
        }

        var index = lineStarts[location.Line - 1] + location.Column - 1;
        return index < Text.Length ? index : -1;
    }

    /// <summary>Where the line of an index begins.</summary>
    public int LineStart(int index)
    {
        var line = lineStarts.BinarySearch(index);
        return lineStarts[line < 0 ? ~line - 1 : line];
    }

    /// <summary>Where the line after that of an index begins; the end of the text after the last one.</summary>
    public int NextLine(int index)
    {
        var line = lineStarts.BinarySearch(index);
        line = line < 0 ? ~line : line + 1;
        return line < lineStarts.Count ? lineStarts[line] : Text.Length;
    }

    /// <summary>Whether nothing but blanks stands before an index on its line.</summary>
    public bool IsFirstOnLine(int index) => Text.AsSpan(LineStart(index), index - LineStart(index)).Trim(' ').IsEmpty;

    /// <summary>The first index from here on that is no blank, and no end of a line unless they may be passed.</summary>
    public int SkipBlanks(int index, bool lines = true)
    {
        while (index < Text.Length && (Text[index] is ' ' or '\t' || (lines && Text[index] is '\r' or '\n')))
        {
            index++;
        }

        return index;
    }

    /// <summary>Whether these words stand at an index.</summary>
    public bool Has(int index, string words) => index >= 0 && string.CompareOrdinal(Text, index, words, 0, words.Length) == 0;
}
