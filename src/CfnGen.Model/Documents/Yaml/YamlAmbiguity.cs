namespace CfnGen.Model.Documents.Yaml;

/// <summary>Plain texts that some reader of YAML 1.1 or 1.2 takes for something else: <c>yes</c>, <c>012</c>, <c>1e3</c>, <c>12:30:45</c>, <c>2012-10-17</c>.</summary>
internal static class YamlAmbiguity
{
    private const int LongestWord = 5;

    public static bool IsMoreThanText(string text) => text[0] switch
    {
        '~' or '=' => text.Length == 1,
        '<' => text is "<<",
        >= '0' and <= '9' or '+' or '-' or '.' => IsNumberOrTime(text),
        'y' or 'Y' or 'n' or 'N' or 't' or 'T' or 'f' or 'F' or 'o' or 'O' => text.Length <= LongestWord && IsWord(text),
        _ => false,
    };

    private static bool IsWord(string text)
    {
        Span<char> lower = stackalloc char[LongestWord];
        lower = lower[..text.Length];
        for (var i = 0; i < lower.Length; i++)
        {
            lower[i] = (char)(text[i] | 0x20);
        }

        return lower is "y" or "yes" or "n" or "no" or "true" or "false" or "on" or "off" or "null";
    }

    private static bool IsNumberOrTime(string text)
    {
        var rest = text.AsSpan();
        if (IsDate(rest))
        {
            return true;
        }

        if (rest[0] is '+' or '-')
        {
            rest = rest[1..];
        }

        return rest.Length > 0 && (IsBased(rest) || IsFloat(rest) || IsSexagesimal(rest) || IsDotWord(rest));
    }

    private static bool IsDotWord(ReadOnlySpan<char> text) =>
        text.Length == 4 && text[0] == '.' && ((char)(text[1] | 0x20), (char)(text[2] | 0x20), (char)(text[3] | 0x20)) is ('i', 'n', 'f') or ('n', 'a', 'n');

    private static bool IsBased(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != '0' || (text[1] | 0x20) is not ('x' or 'o' or 'b'))
        {
            return false;
        }

        foreach (var c in text[2..])
        {
            if (!char.IsAsciiHexDigit(c) && c != '_')
            {
                return false;
            }
        }

        return true;
    }

    // Digits and underscores, at most one point, an exponent with or without sign: 012, 1_000, 1., .5, 1e3.
    private static bool IsFloat(ReadOnlySpan<char> text)
    {
        var (digits, points) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                digits++;
            }
            else if (c is 'e' or 'E' && digits > 0)
            {
                return IsExponent(text[(i + 1)..]);
            }
            else if (c == '.' ? ++points > 1 : c != '_')
            {
                return false;
            }
        }

        return digits > 0;
    }

    private static bool IsExponent(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[0] is '+' or '-')
        {
            text = text[1..];
        }

        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c) && c != '_')
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    // Numbers to the base of sixty: digits parted by colons, perhaps with a fraction.
    private static bool IsSexagesimal(ReadOnlySpan<char> text)
    {
        var colons = 0;
        foreach (var c in text)
        {
            if (c == ':')
            {
                colons++;
            }
            else if (!char.IsAsciiDigit(c) && c is not ('_' or '.'))
            {
                return false;
            }
        }

        return colons > 0;
    }

    private static bool IsDate(ReadOnlySpan<char> text)
    {
        if (text.Length < 8 || !char.IsAsciiDigit(text[0]) || text[4] != '-')
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c) && c is not ('-' or ':' or '.' or '+' or ' ' or 'T' or 't' or 'Z' or 'z'))
            {
                return false;
            }
        }

        return true;
    }
}
