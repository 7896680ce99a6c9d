using System.Globalization;
using System.Text;

namespace CfnGen.Cli.Terminal;

/// <summary>Finds a text where it stands in JSON or in a literal of a programming language, whatever of it is written as an escape, and however.</summary>
internal static class EscapedText
{
    private const int HexDigits = 4;

    public static string Replace(string text, string hidden, string mark)
    {
        // Without an escape it is found as it is.
        if (!text.Contains('\\'))
        {
            return text;
        }

        var replaced = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var length = LengthAt(text, i, hidden);
            _ = length > 0 ? replaced.Append(mark) : replaced.Append(text[i]);
            i += Math.Max(length, 1);
        }

        return replaced.ToString();
    }

    /// <returns>How many letters of the text stand for the hidden one; 0: it is not there.</returns>
    private static int LengthAt(string text, int start, string hidden)
    {
        var at = start;
        foreach (var letter in hidden)
        {
            if (at >= text.Length)
            {
                return 0;
            }

            var (found, length) = text[at] == '\\' ? Escape(text, at) : (text[at], 1);
            if (length == 0 || found != letter)
            {
                return 0;
            }

            at += length;
        }

        return at - start;
    }

    /// <returns>The letter that an escape stands for, and the escape's length; 0: it is none.</returns>
    private static (char Letter, int Length) Escape(string text, int at)
    {
        const int Short = 2;
        const int Long = Short + HexDigits;
        return at + 1 == text.Length ? default : text[at + 1] switch
        {
            'n' => ('\n', Short),
            'r' => ('\r', Short),
            't' => ('\t', Short),
            'b' => ('\b', Short),
            'f' => ('\f', Short),
            '"' or '\\' or '/' or '\'' => (text[at + 1], Short),
            'u' when at + Long <= text.Length && ushort.TryParse(text.AsSpan(at + Short, HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) =>
                ((char)code, Long),
            _ => default,
        };
    }
}
