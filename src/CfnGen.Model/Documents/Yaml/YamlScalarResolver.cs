using System.Globalization;
using System.Numerics;

namespace CfnGen.Model.Documents.Yaml;

/// <summary>What a plain scalar is in YAML 1.1, as CloudFormation and PyYAML read it; but dates and numbers to the base of sixty stay text.</summary>
internal static class YamlScalarResolver
{
    /// <summary>Longer numbers in octal, hexadecimal or binary are a mistake, and converting them takes quadratic time.</summary>
    private const int MaxBasedLength = 200;

    public static ScalarNode Resolve(string text, SourceLocation source)
    {
        if (text.Length == 0)
        {
            return Make(ScalarKind.Null, "null");
        }

        return text[0] switch
        {
            '~' or 'n' or 'N' or 'y' or 'Y' or 't' or 'T' or 'f' or 'F' or 'o' or 'O' => Word(),
            >= '0' and <= '9' or '+' or '-' or '.' => Number(),
            _ => Make(ScalarKind.String, text),
        };

        ScalarNode Make(ScalarKind kind, string value) => ScalarNode.Make(kind, value, source, Disputed(kind, value) ? text : null);

        // What is the same everywhere needs no second spelling: true, 12, 0.5.
        bool Disputed(ScalarKind kind, string value) =>
            kind != ScalarKind.Null
            && (kind == ScalarKind.String || !string.Equals(value, text, StringComparison.Ordinal))
            && YamlAmbiguity.IsMoreThanText(text);

        ScalarNode Word() => text switch
        {
            "~" or "null" or "Null" or "NULL" => Make(ScalarKind.Null, "null"),
            "yes" or "Yes" or "YES" or "true" or "True" or "TRUE" or "on" or "On" or "ON" => Make(ScalarKind.Boolean, "true"),
            "no" or "No" or "NO" or "false" or "False" or "FALSE" or "off" or "Off" or "OFF" => Make(ScalarKind.Boolean, "false"),
            _ => Make(ScalarKind.String, text),
        };

        ScalarNode Number()
        {
            var unsigned = text[0] is '+' or '-' ? text.AsSpan(1) : text;
            if (IsDecimal(unsigned))
            {
                return Make(ScalarKind.Integer, NumberText.Integer(text));
            }

            if (BaseOf(unsigned) is not 0 and var radix)
            {
                return Make(ScalarKind.Integer, Based(unsigned[(radix == 8 ? 1 : 2)..], radix, text[0] == '-'));
            }

            return IsFloat(text) ? Make(ScalarKind.Float, NumberText.Float(text)) : Make(ScalarKind.String, text);
        }
    }

    /// <summary>Whether YAML takes the text for infinity or no number at all, which no template can hold.</summary>
    public static bool IsInfiniteOrNaN(string text) =>
        text is ".nan" or ".NaN" or ".NAN" || text.TrimStart('+', '-') is ".inf" or ".Inf" or ".INF";

    private static bool IsDecimal(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || text[0] is < '1' or > '9')
        {
            return text is "0";
        }

        return Holds(text, 10);
    }

    private static int BaseOf(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] != '0' || text.Length > MaxBasedLength)
        {
            return 0;
        }

        return text[1] switch
        {
            'x' => text.Length > 2 && Holds(text[2..], 16) ? 16 : 0,
            'b' => text.Length > 2 && Holds(text[2..], 2) ? 2 : 0,
            _ => Holds(text[1..], 8) ? 8 : 0,
        };
    }

    private static bool Holds(ReadOnlySpan<char> text, int radix)
    {
        foreach (var c in text)
        {
            if (c != '_' && Digit(c) >= radix)
            {
                return false;
            }
        }

        return true;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => int.MaxValue,
    };

    private static string Based(ReadOnlySpan<char> digits, int radix, bool negative)
    {
        var value = BigInteger.Zero;
        foreach (var c in digits)
        {
            if (c != '_')
            {
                value = (value * radix) + Digit(c);
            }
        }

        return (negative ? -value : value).ToString(CultureInfo.InvariantCulture);
    }

    private static bool IsFloat(ReadOnlySpan<char> text)
    {
        var rest = text[0] is '+' or '-' ? text[1..] : text;
        var point = rest.IndexOf('.');
        if (point < 0 || !DigitsFirst(rest[..point], mayBeEmpty: rest.Length == text.Length))
        {
            return false;
        }

        rest = rest[(point + 1)..];
        var exponent = rest.IndexOfAny('e', 'E');
        var fraction = exponent < 0 ? rest : rest[..exponent];
        if (!DigitsFirst(fraction, mayBeEmpty: point > 0) && !(point > 0 && Holds(fraction, 10)))
        {
            return false;
        }

        return exponent < 0 || IsSignedExponent(rest[(exponent + 1)..]);
    }

    private static bool DigitsFirst(ReadOnlySpan<char> text, bool mayBeEmpty) =>
        text.Length == 0 ? mayBeEmpty : char.IsAsciiDigit(text[0]) && Holds(text, 10);

    private static bool IsSignedExponent(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] is not ('+' or '-'))
        {
            return false;
        }

        foreach (var c in text[1..])
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
