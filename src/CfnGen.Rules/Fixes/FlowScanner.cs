namespace CfnGen.Rules.Fixes;

/// <summary>Finds where a node ends whose start is known: JSON, YAML between brackets, or a scalar on one line.</summary>
internal static class FlowScanner
{
    /// <summary>The index behind the node; -1 when it is not closed.</summary>
    public static int EndOf(string text, int start)
    {
        start = BehindProperties(text, start);
        return start >= text.Length ? -1 : text[start] switch
        {
            '"' or '\'' => EndOfQuoted(text, start),
            '{' or '[' => EndOfCollection(text, start),
            _ => EndOfPlain(text, start),
        };
    }

    // A tag such as !Ref and an anchor stand before the node and belong to it.
    private static int BehindProperties(string text, int index)
    {
        while (index < text.Length && text[index] is '!' or '&')
        {
            while (index < text.Length && text[index] is not (' ' or '\t' or '\r' or '\n'))
            {
                index++;
            }

            while (index < text.Length && text[index] is ' ' or '\t')
            {
                index++;
            }
        }

        return index;
    }

    private static int EndOfQuoted(string text, int start)
    {
        for (var index = start + 1; index < text.Length; index++)
        {
            if (text[start] == '"' && text[index] == '\\')
            {
                index++;
            }
            else if (text[index] == text[start])
            {
                if (text[start] == '\'' && index + 1 < text.Length && text[index + 1] == '\'')
                {
                    index++;
                    continue;
                }

                return index + 1;
            }
        }

        return -1;
    }

    private static int EndOfCollection(string text, int start)
    {
        var depth = 0;
        for (var index = start; index < text.Length; index++)
        {
            switch (text[index])
            {
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']':
                    if (--depth == 0)
                    {
                        return index + 1;
                    }

                    break;
                // Elsewhere a quote is a letter of a plain text, such as "it's".
                case '"' or '\'' when text[index - 1] is ' ' or '\t' or '\r' or '\n' or '{' or '[' or ',' or ':':
                    index = EndOfQuoted(text, index) - 1;
                    if (index < 0)
                    {
                        return -1;
                    }

                    break;
                case '#' when text[index - 1] is ' ' or '\t' or '\r' or '\n':
                    index = text.IndexOf('\n', index);
                    if (index < 0)
                    {
                        return -1;
                    }

                    break;
            }
        }

        return -1;
    }

    private static int EndOfPlain(string text, int start)
    {
        var end = start;
        for (var index = start; index < text.Length && text[index] is not ('\r' or '\n' or ',' or ']' or '}'); index++)
        {
            if (text[index] == '#' && index > start && text[index - 1] is ' ' or '\t')
            {
                break;
            }

            if (text[index] is not (' ' or '\t'))
            {
                end = index + 1;
            }
        }

        return end;
    }
}
