using System.Buffers;

namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>Texts that hold a secret, whatever the property is called: a line of a script, an address with a password.</summary>
internal static class SecretText
{
    /// <summary>What stands for a secret.</summary>
    public const string Mark = "(not shown)";

    private const int AccessKeyLength = 20;

    private static readonly SearchValues<char> HostEnds = SearchValues.Create("/ \t\"'");

    /// <summary>Whether it is a private key, of which no line may be seen.</summary>
    public static bool IsKey(string text) =>
        text.Contains("PRIVATE KEY-----", StringComparison.Ordinal) || text.Contains("PRIVATE KEY BLOCK-----", StringComparison.Ordinal);

    /// <summary>Whether a line holds a secret, or something that may be one.</summary>
    /// <remarks>The ARN of a secret names it only.</remarks>
    public static bool MayHold(string line) =>
        IsSecret(line) || SecretOptions.MayHold(line) || (!line.StartsWith("arn:", StringComparison.Ordinal) && Assigns(line));

    /// <summary>The text, with something else in the place of each line that may hold a secret.</summary>
    public static string Without(string text, Func<string, string> standInFor)
    {
        if (IsKey(text))
        {
            return standInFor(text);
        }

        if (!text.Contains('\n'))
        {
            return MayHold(text) ? standInFor(text) : text;
        }

        var lines = text.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            lines[index] = MayHold(lines[index]) ? standInFor(lines[index]) : lines[index];
        }

        return string.Join('\n', lines);
    }

    private static bool IsSecret(string text) => HasAccessKey(text) || HasLogin(text) || SecretMarks.In(text);

    // AKIA and ASIA begin the ids of access keys, which stand beside their secrets.
    private static bool HasAccessKey(string text)
    {
        for (var start = 0; start + AccessKeyLength <= text.Length; start++)
        {
            var key = text.AsSpan(start, AccessKeyLength);
            if ((key.StartsWith("AKIA", StringComparison.Ordinal) || key.StartsWith("ASIA", StringComparison.Ordinal))
                && key.IndexOfAnyExceptInRange('0', 'Z') < 0)
            {
                return true;
            }
        }

        return false;
    }

    // https://user:password@host
    private static bool HasLogin(string text)
    {
        for (var at = text.IndexOf("://", StringComparison.Ordinal); at >= 0; at = text.IndexOf("://", at + 1, StringComparison.Ordinal))
        {
            var host = text.AsSpan(at + 3);
            var end = host.IndexOfAny(HostEnds);
            host = end < 0 ? host : host[..end];
            var (colon, sign) = (host.IndexOf(':'), host.LastIndexOf('@'));
            if (colon >= 0 && sign > colon + 1 && host[colon + 1] is not ('$' or '{'))
            {
                return true;
            }
        }

        return false;
    }

    // password=…, "token": "…"; not what is asked for only when the script runs: token=$(…).
    private static bool Assigns(string text)
    {
        for (var sign = text.AsSpan().IndexOfAny('=', ':'); sign >= 0;)
        {
            if (IsLiteral(WithoutScheme(text.AsSpan(sign + 1).TrimStart("\"' "))) && SecretNames.Is(NameBefore(text, sign)))
            {
                return true;
            }

            var next = text.AsSpan(sign + 1).IndexOfAny('=', ':');
            sign = next < 0 ? -1 : sign + 1 + next;
        }

        return false;
    }

    // Authorization: Bearer $TOKEN
    private static ReadOnlySpan<char> WithoutScheme(ReadOnlySpan<char> value) =>
        value.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? value[7..] : value.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase) ? value[6..] : value;

    private static bool IsLiteral(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty || value[0] is '{' or '=' or '!' or '[' or '(')
        {
            return false;
        }

        // What follows a reference is a part of the value.
        var end = value.StartsWith("${") ? value.IndexOf('}') : -1;
        return end < 0 ? value[0] != '$' : end + 1 < value.Length && char.IsAsciiLetterOrDigit(value[end + 1]);
    }

    private static ReadOnlySpan<char> NameBefore(string text, int sign)
    {
        var before = text.AsSpan(0, sign).TrimEnd("\"' ");
        var start = before.Length;
        while (start > 0 && (char.IsAsciiLetterOrDigit(before[start - 1]) || before[start - 1] is '_' or '-'))
        {
            start--;
        }

        return before[start..];
    }
}
