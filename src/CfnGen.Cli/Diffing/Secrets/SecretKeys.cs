namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>What the key of a value says of it.</summary>
internal static class SecretKeys
{
    /// <param name="key">Of an entry of a mapping.</param>
    /// <param name="around">What is known of the mapping.</param>
    public static Secrecy Of(string key, Secrecy around)
    {
        if (!SaysSomething(key))
        {
            return around;
        }

        // Credentials: {Username: …, Password: …}: what a type calls so is told by its own name; Passwords: {alice: …} is not.
        return SecretNames.Is(key) ? Secrecy.Whole : IsOfType(key) ? Secrecy.None : around;
    }

    // The index of an item, and the words that stand for whatever their owner is.
    private static bool SaysSomething(string key) => key is not ("" or "Value" or "Default" or "AllowedValues" or "Properties") && !char.IsAsciiDigit(key[0]);

    private static bool IsOfType(string key)
    {
        var hasSmall = false;
        foreach (var letter in key)
        {
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                return key.Contains(':', StringComparison.Ordinal);
            }

            hasSmall |= char.IsAsciiLetterLower(letter);
        }

        return hasSmall && char.IsAsciiLetterUpper(key[0]);
    }
}
