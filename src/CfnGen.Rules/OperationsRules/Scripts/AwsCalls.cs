namespace CfnGen.Rules.OperationsRules.Scripts;

/// <summary>What a script asks of AWS with the command <c>aws</c>.</summary>
internal static class AwsCalls
{
    // aws s3 and aws s3api are one service to policies; the same holds for the others.
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["s3api"] = "s3",
        ["elb"] = "elasticloadbalancing",
        ["elbv2"] = "elasticloadbalancing",
        ["efs"] = "elasticfilesystem",
    };

    /// <summary>The services, as policies call them.</summary>
    public static IReadOnlyList<string> Services(ScriptText script)
    {
        var services = new List<string>();
        if (script.Text.Contains("aws ", StringComparison.Ordinal))
        {
            Collect(script.Text, services);
        }

        return services;
    }

    private static void Collect(string script, List<string> services)
    {
        foreach (var command in ShellReader.Read(script))
        {
            for (var index = 0; index < command.Words.Count; index++)
            {
                var word = command.Words[index];
                if (word == "aws" || word.EndsWith("/aws", StringComparison.Ordinal))
                {
                    Note(command.Words, index + 1, services);
                }
                else if (word.Contains("aws ", StringComparison.Ordinal))
                {
                    // A loop, a substitution, or what another shell is given: x=$(aws ssm …).
                    Collect(word.Replace("$(", "\n", StringComparison.Ordinal).Replace(")", "\n", StringComparison.Ordinal), services);
                }
            }
        }
    }

    // The service is the first word that is neither an option nor the value of one.
    private static void Note(IReadOnlyList<string> words, int start, List<string> services)
    {
        for (var index = start; index < words.Count; index++)
        {
            if (words[index].StartsWith('-'))
            {
                index += words[index].Contains('=', StringComparison.Ordinal) || words[index].StartsWith("--no-", StringComparison.Ordinal) ? 0 : 1;
                continue;
            }

            var service = Prefixes.GetValueOrDefault(words[index]) ?? words[index];
            if (!services.Contains(service))
            {
                services.Add(service);
            }

            return;
        }
    }
}
