namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>Texts that are secrets by their look: the keys of well-known services begin alike.</summary>
internal static class SecretMarks
{
    private const int Shortest = 6;

    private static readonly string[] Beginnings =
        ["sk_live_", "sk_test_", "rk_live_", "rk_test_", "whsec_", "ghp_", "gho_", "ghs_", "github_pat_", "glpat-", "xoxb-", "xoxp-", "xapp-", "AIza", "hooks.slack.com/services/"];

    /// <summary>Whether a key stands somewhere in the text.</summary>
    public static bool In(string text)
    {
        foreach (var beginning in Beginnings)
        {
            var at = text.IndexOf(beginning, StringComparison.Ordinal);
            if (at >= 0 && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && LengthOf(text.AsSpan(at + beginning.Length)) >= Shortest)
            {
                return true;
            }
        }

        return IsAfter(text, "Bearer ", Shortest) || IsAfter(text, "Basic ", 2 * Shortest);
    }

    // What follows the name of a scheme; a short word may belong to a sentence.
    private static bool IsAfter(string text, string scheme, int shortest) =>
        text.IndexOf(scheme, StringComparison.Ordinal) is >= 0 and var at && text.AsSpan(at + scheme.Length) is var value
        && LengthOf(value) >= shortest && !value.StartsWith("token", StringComparison.OrdinalIgnoreCase) && !value.StartsWith("auth", StringComparison.OrdinalIgnoreCase);

    private static int LengthOf(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '_' or '-' or '.' or '/' or '+' or '='))
        {
            length++;
        }

        return length;
    }
}
