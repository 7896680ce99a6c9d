namespace CfnGen.Rules;

/// <summary>Whether a line of a template may hold a secret, so that nobody prints it.</summary>
public static class SecretLine
{
    private static readonly string[] Words = ["password", "passwd", "secret", "token", "api_key", "apikey", "private_key", "AKIA", "ASIA"];

    /// <summary>Whether it names one, and a value follows.</summary>
    public static bool MayHold(string line)
    {
        foreach (var word in Words)
        {
            if (line.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var start
                && (char.IsAsciiLetterUpper(word[0]) || line.IndexOf(':', start) is >= 0 and var colon && !line.AsSpan(colon + 1).IsWhiteSpace()))
            {
                return true;
            }
        }

        return false;
    }
}
