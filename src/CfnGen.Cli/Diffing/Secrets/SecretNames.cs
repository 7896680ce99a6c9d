namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>Names that say that a secret stands there: <c>MasterUserPassword</c>, <c>API_KEY</c>.</summary>
internal static class SecretNames
{
    private static readonly string[] Words =
        ["password", "passwd", "pwd", "passphrase", "secret", "token", "apikey", "privatekey", "presharedkey", "accesskey", "signingkey", "credential", "keytab"];

    // Too short to look for them within a word: "author" and "bypass" are no secrets.
    private static readonly string[] WholeWords = ["auth", "authorization", "pass", "pw", "sk"];

    // What has such a word and yet is no secret: SecretArn, PasswordLength, AccessTokenValidity.
    private static readonly string[] HarmlessEndings =
        ["arn", "arns", "id", "ids", "name", "names", "length", "validity", "type", "types", "uri", "url", "endpoint", "policy", "enabled", "required", "days", "hours", "minutes", "seconds",
            "ttl", "timeout", "expiration", "prevention", "count", "version", "manager", "httptokens", "servicetoken", "stack", "age"];

    public static bool Is(ReadOnlySpan<char> name)
    {
        // token.actions.githubusercontent.com:sub: before it stands whose key it is.
        name = name[(name.LastIndexOf(':') + 1)..];
        var letters = Letters(name);
        foreach (var ending in HarmlessEndings)
        {
            if (letters.EndsWith(ending, StringComparison.Ordinal))
            {
                return false;
            }
        }

        foreach (var word in Words)
        {
            if (letters.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return EndsWithWholeWord(name);
    }

    // STRIPE_SK, /shop/auth, BasicAuth: what stands last says what the value is.
    private static bool EndsWithWholeWord(ReadOnlySpan<char> name)
    {
        foreach (var word in WholeWords)
        {
            if (name.EndsWith(word, StringComparison.OrdinalIgnoreCase) && BeginsAt(name, name.Length - word.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsAt(ReadOnlySpan<char> name, int start) =>
        start == 0 || !char.IsAsciiLetterOrDigit(name[start - 1]) || (char.IsAsciiLetterUpper(name[start]) && char.IsAsciiLetterLower(name[start - 1]));

    // api_key, api-key and ApiKey alike.
    private static string Letters(ReadOnlySpan<char> name)
    {
        var letters = new char[name.Length];
        var length = 0;
        foreach (var character in name)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                letters[length++] = char.ToLowerInvariant(character);
            }
        }

        return new(letters, 0, length);
    }
}
