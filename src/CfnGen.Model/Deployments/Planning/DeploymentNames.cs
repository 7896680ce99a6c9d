namespace CfnGen.Model;

/// <summary>What CloudFormation and the disk take for names, regions and accounts.</summary>
internal static class DeploymentNames
{
    private const int MaxLength = 128;
    private const int AccountDigits = 12;

    public static IEnumerable<string> ProblemsOf(Deployment deployment, string name, string stackName, string region)
    {
        if (!IsName(deployment.Environment.Name))
        {
            yield return $"'{deployment.Environment.Name}' is no name for an environment: use ASCII letters, digits and hyphens, and begin with a letter.";
        }

        if (!IsName(name))
        {
            yield return $"'{name}' is no name for a deployment: use ASCII letters, digits and hyphens, and begin with a letter.";
        }

        if (!IsName(stackName))
        {
            yield return $"'{stackName}' is no name for a stack: use up to {MaxLength} ASCII letters, digits and hyphens, and begin with a letter.";
        }

        if (!IsRegion(region))
        {
            yield return $"'{region}' is no region: write it as in eu-west-1.";
        }

        if (deployment.Environment.Account is { } account && (account.Length != AccountDigits || !IsDigits(account)))
        {
            yield return $"'{account}' is no account: give its {AccountDigits} digits.";
        }
    }

    private static bool IsName(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character != '-')
            {
                return false;
            }
        }

        return text.Length is > 0 and <= MaxLength && char.IsAsciiLetter(text[0]);
    }

    /// <summary>At least three words of lower-case letters, and a number at the end.</summary>
    private static bool IsRegion(string text)
    {
        var words = text.Split('-');
        for (var i = 0; i < words.Length - 1; i++)
        {
            if (words[i].Length == 0 || words[i].AsSpan().ContainsAnyExceptInRange('a', 'z'))
            {
                return false;
            }
        }

        return words.Length >= 3 && IsDigits(words[^1]);
    }

    private static bool IsDigits(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');
}
