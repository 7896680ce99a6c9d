namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>Names that say that a secret stands there: <c>MasterUserPassword</c>, <c>API_KEY</c>.</summary>
internal static class SecretNames
{
    private static readonly string[] Words =
        ["password", "passwd", "passphrase", "secret", "token", "apikey", "privatekey", "presharedkey", "accesskey", "credential", "keytab"];

    // What has such a word and yet is no secret: SecretArn, PasswordLength, AccessTokenValidity.
    private static readonly string[] HarmlessEndings =
        ["arn", "arns", "id", "ids", "name", "names", "length", "validity", "type", "types", "uri", "url", "endpoint", "policy", "enabled", "days", "seconds", "ttl", "version", "manager", "httptokens"];

    public static bool Is(ReadOnlySpan<char> name)
    {
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

        return false;
    }

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
