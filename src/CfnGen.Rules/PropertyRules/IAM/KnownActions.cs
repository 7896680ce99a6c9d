namespace CfnGen.Rules.PropertyRules.IAM;

/// <summary>The actions of each service that policies know, in small letters, as one version of the data has them.</summary>
internal sealed class KnownActions
{
    private readonly Dictionary<string, string[]> found = new(StringComparer.OrdinalIgnoreCase);

    // Searched as it is: of its lines a template needs a few.
    private string? text;

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

    private string[] Read(string service)
    {
        text ??= ReadAll();
        var start = text.IndexOf($"\n{service}\t", StringComparison.Ordinal);
        if (start < 0)
        {
            return [];
        }

        start += service.Length + 2;
        return text[start..text.IndexOf('\n', start)].Split('|');
    }

    private static string ReadAll()
    {
        using var reader = new StreamReader(typeof(KnownActions).Assembly.GetManifestResourceStream("policy-actions.txt")!);
        return $"\n{reader.ReadToEnd()}";
    }
}
