using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Secrets;

/// <summary>Where secrets stand in a template, so that no finding repeats one.</summary>
internal static class SecretPlaces
{
    private static readonly string[] Properties = ["AuthToken", "ClientSecret", "OAuthToken", "OauthToken", "SecretString", "SecretToken"];

    private static readonly string[] Endings = ["PASSWORD", "PASSWD", "SECRET", "SECRET_KEY", "API_KEY", "APIKEY", "PRIVATE_KEY", "ACCESS_TOKEN", "AUTH_TOKEN"];

    public static bool IsSecretProperty(string name) =>
        name.EndsWith("Password", StringComparison.Ordinal) || Array.IndexOf(Properties, name) >= 0;

    /// <summary>Whether an environment variable of this name holds one by custom.</summary>
    public static bool IsSecretVariable(string name)
    {
        foreach (var ending in Endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsHidden(Place? parameter) => string.Equals(parameter?["NoEcho"]?.Text, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The finding, without what it says where that may be a secret.</summary>
    public static Finding WithoutSecret(Finding finding, CheckedTemplate template) =>
        finding.Rule.HidesSource || !Hold(finding.Path, template) ? finding : finding with
        {
            Message = $"What stands here may be a secret and is not shown. The rule: {finding.Rule.Sentence}",
            HidesSource = true,
        };

    private static bool Hold(string path, CheckedTemplate template)
    {
        var steps = path.Split('/');
        if (steps is [SectionNames.Parameters, var name, "Default" or "AllowedValues", ..])
        {
            return IsHidden(template.Parameters.Find(name));
        }

        for (var index = steps.Length - 1; index > 2; index--)
        {
            if (!char.IsAsciiDigit(steps[index][0]) && !steps[index].StartsWith("Fn::", StringComparison.Ordinal))
            {
                return IsSecretProperty(steps[index]) || (steps[index - 1] == "Variables" && IsSecretVariable(steps[index]));
            }
        }

        return false;
    }
}
