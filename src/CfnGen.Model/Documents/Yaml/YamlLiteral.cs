namespace CfnGen.Model.Documents.Yaml;

/// <summary>Literal blocks: <c>|</c> with the lines below it, which is how people write scripts and embedded documents.</summary>
internal static class YamlLiteral
{
    /// <summary>Whether a block can hold a text of several lines exactly, and every reader reads it.</summary>
    public static bool CanHold(string text, TextTraits traits)
    {
        if (traits.HasFlag(TextTraits.MustEscape))
        {
            return false;
        }

        // A block of nothing but line breaks reads back shorter, and YamlDotNet refuses one that starts with a line of blanks.
        var blank = false;
        foreach (var c in text)
        {
            if (c is not (' ' or '\n'))
            {
                return true;
            }

            if (c == '\n' && blank)
            {
                return false;
            }

            blank = c == ' ';
        }

        return false;
    }

    /// <summary>Whether the block ends in empty lines of its own, so that an empty line after it would be one more of them.</summary>
    public static bool KeepsEmptyLines(string text) => text.EndsWith("\n\n", StringComparison.Ordinal);

    /// <summary>Writes header and lines without the last line's end, which the emitter writes.</summary>
    public static void Append(TextBuffer to, string text, int indent)
    {
        to.Append('|');
        if (text[0] is ' ' or '\t' or '\n')
        {
            // A reader takes the indentation from the first line, which would be wrong here.
            to.Append((char)('0' + YamlTemplateWriter.Indent));
        }

        if (text[^1] != '\n')
        {
            to.Append('-');
        }
        else if (KeepsEmptyLines(text))
        {
            to.Append('+');
        }

        var rest = text.AsSpan();
        if (rest[^1] == '\n')
        {
            rest = rest[..^1];
        }

        while (true)
        {
            var end = rest.IndexOf('\n');
            var line = end < 0 ? rest : rest[..end];
            to.Append('\n');
            if (line.Length > 0)
            {
                to.AppendSpaces(indent);
                to.Append(line);
            }

            if (end < 0)
            {
                return;
            }

            rest = rest[(end + 1)..];
        }
    }
}
