using System.Globalization;

namespace CfnGen.Model.Documents.Yaml;

/// <summary>How a text is spelled: plain where every YAML 1.1 reader gets the same text back, quoted or as a literal block where not.</summary>
internal static class YamlSpelling
{
    public static YamlScalarStyle StyleOf(string text, YamlPlace place)
    {
        if (text.Length == 0)
        {
            return YamlScalarStyle.SingleQuoted;
        }

        var traits = YamlTraits.Of(text);
        if (traits.HasFlag(TextTraits.LineBreak) && place == YamlPlace.Block && YamlLiteral.CanHold(text, traits))
        {
            return YamlScalarStyle.Literal;
        }

        if ((traits & (TextTraits.LineBreak | TextTraits.Tab | TextTraits.MustEscape)) != 0)
        {
            return YamlScalarStyle.DoubleQuoted;
        }

        var noPlain = place == YamlPlace.Flow ? TextTraits.NoBlockPlain | TextTraits.NoFlowPlain : TextTraits.NoBlockPlain;
        if ((traits & noPlain) == 0 && !YamlAmbiguity.IsMoreThanText(text) && !(place == YamlPlace.Key && MisleadsAsKey(text)))
        {
            return YamlScalarStyle.Plain;
        }

        return (traits & (TextTraits.SingleQuote | TextTraits.DoubleQuoteOrBackslash)) == TextTraits.SingleQuote
            ? YamlScalarStyle.DoubleQuoted
            : YamlScalarStyle.SingleQuoted;
    }

    /// <summary>Writes a text on one line.</summary>
    public static void Append(TextBuffer to, string text, YamlScalarStyle style)
    {
        switch (style)
        {
            case YamlScalarStyle.Plain:
                to.Append(text);
                break;
            case YamlScalarStyle.SingleQuoted:
                AppendSingleQuoted(to, text);
                break;
            default:
                AppendDoubleQuoted(to, text);
                break;
        }
    }

    // YamlDotNet reads a plain key with a word that starts with an asterisk as a text that goes on behind the colon.
    private static bool MisleadsAsKey(string text) => text.Contains(" *", StringComparison.Ordinal);

    private static void AppendSingleQuoted(TextBuffer to, string text)
    {
        to.Append('\'');
        foreach (var c in text)
        {
            if (c == '\'')
            {
                to.Append(c);
            }

            to.Append(c);
        }

        to.Append('\'');
    }

    private static void AppendDoubleQuoted(TextBuffer to, string text)
    {
        to.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                to.Append(c);
                to.Append(text[++i]);
            }
            else if (c is '"' or '\\')
            {
                to.Append('\\');
                to.Append(c);
            }
            else if (YamlTraits.MustEscape(c) || c is '\n' or '\t')
            {
                AppendEscape(to, c);
            }
            else
            {
                to.Append(c);
            }
        }

        to.Append('"');
    }

    private static void AppendEscape(TextBuffer to, char c)
    {
        if (char.IsSurrogate(c))
        {
            throw new InvalidOperationException("A text holds half of a surrogate pair, which no file in UTF-8 can hold; remove it.");
        }

        var letter = c switch
        {
            '\0' => '0',
            '\a' => 'a',
            '\b' => 'b',
            '\t' => 't',
            '\n' => 'n',
            '\v' => 'v',
            '\f' => 'f',
            '\r' => 'r',
            '\e' => 'e',
            '\u0085' => 'N',
            '\u2028' => 'L',
            '\u2029' => 'P',
            _ => '\0',
        };
        to.Append('\\');
        if (letter != '\0')
        {
            to.Append(letter);
        }
        else if (c <= '\xFF')
        {
            to.Append('x');
            to.Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
        }
        else
        {
            to.Append('u');
            to.Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }
    }
}
