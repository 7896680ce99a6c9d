namespace CfnGen.Model.Documents;

/// <summary>The one spelling of a number that JSON and every reader of YAML 1.1 take for the same kind of number.</summary>
internal static class NumberText
{
    /// <summary>An integer without plus, leading zeros and underscores.</summary>
    public static string Integer(ReadOnlySpan<char> text)
    {
        var negative = text[0] == '-';
        var digits = Digits(text[0] is '-' or '+' ? text[1..] : text);
        return negative && digits != "0" ? "-" + digits : digits;
    }

    /// <summary>A number with a point, and with a sign before its exponent: YAML 1.1 takes <c>1e3</c> and <c>1.0e3</c> for text.</summary>
    public static string Float(ReadOnlySpan<char> text)
    {
        var sign = text[0] == '-' ? "-" : "";
        var rest = text[0] is '-' or '+' ? text[1..] : text;
        var exponentAt = rest.IndexOfAny('e', 'E');
        var exponent = exponentAt < 0 ? "" : Exponent(rest[(exponentAt + 1)..]);
        rest = exponentAt < 0 ? rest : rest[..exponentAt];
        var point = rest.IndexOf('.');
        var whole = Digits(point < 0 ? rest : rest[..point]);
        var fraction = point < 0 ? "" : rest[(point + 1)..].ToString().Replace("_", "", StringComparison.Ordinal);
        return $"{sign}{whole}.{(fraction.Length == 0 ? "0" : fraction)}{exponent}";
    }

    private static string Exponent(ReadOnlySpan<char> text) => text[0] switch
    {
        '-' => $"e{text}",
        '+' => $"e{text}",
        _ => $"e+{text}",
    };

    private static string Digits(ReadOnlySpan<char> text)
    {
        var digits = text.ToString().Replace("_", "", StringComparison.Ordinal).TrimStart('0');
        return digits.Length == 0 ? "0" : digits;
    }
}
