using System.Globalization;

namespace CfnGen.Rules.PropertyRules.Route53;

/// <summary>The forms of the values of DNS records.</summary>
internal static class RecordForms
{
    /// <summary>How a value of this type is written, when the text is none; null when it is one, or the type is not known here.</summary>
    public static string? Missing(string type, string text) => type switch
    {
        "A" => IsIPv4(text) ? null : "four numbers as in 192.0.2.1",
        "AAAA" => IsIPv6(text) ? null : "an address of IPv6 as in 2001:db8::1",
        "MX" => HasNumbersAndName(text, 1) ? null : "a number and a name as in 10 mail.example.com",
        "SRV" => HasNumbersAndName(text, 3) ? null : "priority, weight, port and name as in 1 10 5269 xmpp.example.com",
        "TXT" or "SPF" => IsQuoted(text) ? null : "it in double quotes",
        "CAA" => IsIssuer(text) ? null : "flags, tag and a value in double quotes as in 0 issue \"amazon.com\"",
        _ => null,
    };

    private static bool IsIPv4(string text)
    {
        var numbers = text.Split('.');
        foreach (var number in numbers)
        {
            if (!IsNumber(number, byte.MaxValue))
            {
                return false;
            }
        }

        return numbers.Length == 4;
    }

    // What is certain to be none: another letter, too many groups, or none.
    private static bool IsIPv6(string text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiHexDigit(letter) && letter is not (':' or '.'))
            {
                return false;
            }
        }

        return text.Split(':').Length is >= 3 and <= 9;
    }

    private static bool HasNumbersAndName(string text, int numbers)
    {
        var parts = text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        for (var index = 0; index < numbers && index < parts.Length; index++)
        {
            if (!IsNumber(parts[index], ushort.MaxValue))
            {
                return false;
            }
        }

        return parts.Length == numbers + 1;
    }

    private static bool IsQuoted(string text) => text.Trim() is { Length: > 1 } trimmed && trimmed[0] == '"' && trimmed[^1] == '"';

    private static bool IsIssuer(string text) =>
        text.Split([' ', '\t'], 3, StringSplitOptions.RemoveEmptyEntries) is [var flags, _, var value] && IsNumber(flags, byte.MaxValue) && IsQuoted(value);

    private static bool IsNumber(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most;
}
