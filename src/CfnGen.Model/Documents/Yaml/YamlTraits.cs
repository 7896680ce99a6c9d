namespace CfnGen.Model.Documents.Yaml;

/// <summary>What a text holds that decides how YAML can spell it, found in one pass.</summary>
[Flags]
internal enum TextTraits
{
    None = 0,
    LineBreak = 1,
    Tab = 2,

    /// <summary>A character that only an escape in double quotes can hold.</summary>
    MustEscape = 4,

    /// <summary>An indicator, or a blank at an end, that keeps the text from being plain anywhere.</summary>
    NoBlockPlain = 8,

    /// <summary>An indicator that keeps the text from being plain between brackets.</summary>
    NoFlowPlain = 16,
    SingleQuote = 32,
    DoubleQuoteOrBackslash = 64,
}

internal static class YamlTraits
{
    public static TextTraits Of(string text)
    {
        var traits = OfFirst(text);
        if (text[^1] is ' ' or ':')
        {
            traits |= TextTraits.NoBlockPlain;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '-' and <= '9')
            {
                continue;
            }

            switch (c)
            {
                case ',' or '[' or ']' or '{' or '}' or '?':
                    traits |= TextTraits.NoFlowPlain;
                    break;
                case ' ':
                    if (i + 1 < text.Length && text[i + 1] == '#')
                    {
                        traits |= TextTraits.NoBlockPlain;
                    }

                    break;
                case ':':
                    if (i + 1 < text.Length && text[i + 1] == ' ')
                    {
                        traits |= TextTraits.NoBlockPlain;
                    }

                    break;
                case '\'':
                    traits |= TextTraits.SingleQuote;
                    break;
                case '"' or '\\':
                    traits |= TextTraits.DoubleQuoteOrBackslash;
                    break;
                case '\n':
                    traits |= TextTraits.LineBreak;
                    break;
                case '\t':
                    traits |= TextTraits.Tab;
                    break;
                case < ' ' or > '~':
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        i++;
                    }
                    else if (MustEscape(c))
                    {
                        traits |= TextTraits.MustEscape;
                    }

                    break;
            }
        }

        return traits;
    }

    /// <summary>Whether a character outside a surrogate pair needs an escape: YAML forbids it, takes it for a line break, or nobody could see it.</summary>
    public static bool MustEscape(char c) => c switch
    {
        '\n' or '\t' => false,
        < ' ' => true,
        <= '~' => false,
        < '\u00A0' => true,
        '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' => true,
        _ => char.IsSurrogate(c),
    };

    private static TextTraits OfFirst(string text) => text[0] switch
    {
        ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' or ' ' => TextTraits.NoBlockPlain,
        '-' when text.Length == 1 || text[1] is ' ' => TextTraits.NoBlockPlain,
        '-' when text.StartsWith("---", StringComparison.Ordinal) => TextTraits.NoBlockPlain,
        '.' when text.StartsWith("...", StringComparison.Ordinal) => TextTraits.NoBlockPlain,
        ':' or '?' => text.Length == 1 || text[1] is ' ' ? TextTraits.NoBlockPlain : TextTraits.NoFlowPlain,
        _ => TextTraits.None,
    };
}
