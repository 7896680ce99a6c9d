namespace CfnGen.Rules.PropertyRules.IAM;

/// <summary>The actions of each service that policies know, in small letters, as one version of the data has them.</summary>
internal sealed class KnownActions
{
    private readonly Dictionary<string, string[]> found = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those of a service; none where the service is not known.</summary>
    public string[] Of(string service)
    {
        if (!found.TryGetValue(service, out var actions))
        {
            actions = Read(service.ToLowerInvariant());
            found.Add(service, actions);
        }

        return actions;
    }

    /// <summary>The known name with the capitals of the one that was written, which only differs by a few letters.</summary>
    public static string AsIn(string written, string known)
    {
        var start = 0;
        while (start < Math.Min(written.Length, known.Length) && char.ToLowerInvariant(written[start]) == known[start])
        {
            start++;
        }

        var end = 0;
        while (end < Math.Min(written.Length, known.Length) - start && char.ToLowerInvariant(written[^(end + 1)]) == known[^(end + 1)])
        {
            end++;
        }

        return written[..start] + known[start..^end] + written[^end..];
    }

    private static string[] Read(string service)
    {
        using var reader = new StreamReader(typeof(KnownActions).Assembly.GetManifestResourceStream("policy-actions.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > service.Length && line[service.Length] == '\t' && line.StartsWith(service, StringComparison.Ordinal))
            {
                return line[(service.Length + 1)..].Split('|');
            }
        }

        return [];
    }
}
