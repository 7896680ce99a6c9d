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
        finding.Rule.HidesSource || !(Hold(finding.Path, template) || Repeats(finding.Message, template)) ? finding : finding with
        {
            Message = $"What stands here may be a secret and is not shown. The rule: {finding.Rule.Sentence}",
            HidesSource = true,
        };

    /// <summary>What the template itself says of hidden parameters: their defaults and what they allow.</summary>
    public static IReadOnlyList<string> HiddenTexts(TemplateSection parameters)
    {
        var texts = new List<string>();
        foreach (var parameter in parameters.Entries)
        {
            if (!IsHidden(parameter))
            {
                continue;
            }

            foreach (var value in new[] { parameter["Default"] }.Concat(parameter["AllowedValues"]?.Items ?? []))
            {
                if (value?.Text is { Length: > 0 } text)
                {
                    texts.Add(text);
                }
            }
        }

        return texts;
    }

    // Whatever took a value from a hidden parameter may say it in its message; a letter or two stand in any message.
    private static bool Repeats(string message, CheckedTemplate template)
    {
        foreach (var text in template.HiddenTexts)
        {
            if (message.Contains(text.Length < 4 ? $"'{text}'" : text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Hold(string path, CheckedTemplate template)
    {
        var steps = path.Split('/');
        if (steps is [SectionNames.Parameters, var name, "Default" or "AllowedValues", ..])
        {
            return IsHidden(template.Parameters.Find(name));
        }

        for (var index = steps.Length - 1; index > 2; index--)
        {
            // A key may hold slashes, so that a step may be empty.
            if (steps[index].Length > 0 && !char.IsAsciiDigit(steps[index][0]) && !steps[index].StartsWith("Fn::", StringComparison.Ordinal))
            {
                return IsSecretProperty(steps[index]) || (steps[index - 1] == "Variables" && IsSecretVariable(steps[index]));
            }
        }

        return false;
    }
}
