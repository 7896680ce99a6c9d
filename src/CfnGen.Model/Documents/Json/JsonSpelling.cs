using System.Globalization;
using CfnGen.Model.Documents.Reading;

namespace CfnGen.Model.Documents.Json;

/// <summary>What JSON's own grammar says about a string or number, where Newtonsoft takes more.</summary>
internal static class JsonSpelling
{
    /// <summary>Finds what is wrong with a string as it stands in the file, and where in it; null when nothing is.</summary>
    public static (int Offset, string Problem)? ProblemOf(ReadOnlySpan<char> raw)
    {
        if (raw[0] != '"')
        {
            return (0, "A file that starts with a brace is JSON, which takes text in double quotes only; write it so.");
        }

        for (var i = 1; i < raw.Length; i++)
        {
            if (raw[i] is '"')
            {
                return null;
            }

            if (raw[i] < ' ')
            {
                return (i, "A JSON text cannot run over the end of its line or hold a control character; write it as an escape such as \\n.");
            }

            if (raw[i] != '\\')
            {
                continue;
            }

            i++;
            if (raw[i] == '\'')
            {
                return (i, "JSON has no escape \\'; remove the backslash.");
            }

            if (raw[i] == 'u')
            {
                var unit = Unit(raw, i);
                if (char.IsLowSurrogate(unit) || (char.IsHighSurrogate(unit) && !(raw[(i + 5)..] is ['\\', 'u', ..] && char.IsLowSurrogate(Unit(raw, i + 6)))))
                {
                    return (i - 1, SurrogatePairs.Problem);
                }

                i += char.IsHighSurrogate(unit) ? 10 : 4;
            }
        }

        return null;
    }

    /// <summary>The node of a number, or null when JSON does not know such a number.</summary>
    public static ScalarNode? Number(ReadOnlySpan<char> raw, SourceLocation source)
    {
        var rest = raw[0] == '-' ? raw[1..] : raw;
        var whole = CountDigits(rest);
        if (whole == 0 || (whole > 1 && rest[0] == '0'))
        {
            return null;
        }

        rest = rest[whole..];
        if (rest.Length == 0)
        {
            return ScalarNode.Make(ScalarKind.Integer, NumberText.Integer(raw), source);
        }

        if (rest[0] == '.')
        {
            var fraction = CountDigits(rest[1..]);
            if (fraction == 0)
            {
                return null;
            }

            rest = rest[(1 + fraction)..];
        }

        if (rest.Length > 0 && rest[0] is 'e' or 'E')
        {
            rest = rest.Length > 1 && rest[1] is '+' or '-' ? rest[2..] : rest[1..];
            var exponent = CountDigits(rest);
            if (exponent == 0)
            {
                return null;
            }

            rest = rest[exponent..];
        }

        return rest.Length == 0 ? ScalarNode.Make(ScalarKind.Float, NumberText.Float(raw), source) : null;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
        {
            count++;
        }

        return count;
    }

    private static char Unit(ReadOnlySpan<char> raw, int u) =>
        u + 5 <= raw.Length && ushort.TryParse(raw.Slice(u + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : '\0';
}
