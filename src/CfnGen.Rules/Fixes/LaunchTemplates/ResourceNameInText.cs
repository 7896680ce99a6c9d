namespace CfnGen.Rules.Fixes.LaunchTemplates;

/// <summary>Finds in scripts and configurations where a logical id says whose metadata is meant: <c>cfn-init --resource Id</c>, <c>-r Id</c>, <c>path=Resources.Id.Metadata…</c>.</summary>
internal static class ResourceNameInText
{
    private static readonly string[] Options = ["--resource", "-r"];

    /// <summary>Where it stands so.</summary>
    /// <param name="text">The text, as a value or as written in a file.</param>
    /// <param name="id">The logical id.</param>
    /// <param name="before">What stands before the text, where it is a piece of a longer one.</param>
    public static IReadOnlyList<int> Find(string text, string id, string before = "")
    {
        List<int>? found = null;
        foreach (var at in Words(text, id))
        {
            if (IsMeant(before + text[..at]))
            {
                (found ??= []).Add(at);
            }
        }

        return found is null ? [] : found;
    }

    /// <summary>Where the id stands as a word of its own.</summary>
    public static IReadOnlyList<int> Words(string text, string id)
    {
        List<int>? found = null;
        for (var at = text.IndexOf(id, StringComparison.Ordinal); at >= 0; at = text.IndexOf(id, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]))
                && (at + id.Length == text.Length || !char.IsAsciiLetterOrDigit(text[at + id.Length])))
            {
                (found ??= []).Add(at);
            }
        }

        return found is null ? [] : found;
    }

    public static string Renamed(string text, IReadOnlyList<int> places, string id, string other)
    {
        for (var index = places.Count - 1; index >= 0; index--)
        {
            text = string.Concat(text.AsSpan(0, places[index]), other, text.AsSpan(places[index] + id.Length));
        }

        return text;
    }

    private static bool IsMeant(string before)
    {
        if (before.EndsWith("Resources.", StringComparison.Ordinal))
        {
            return true;
        }

        // Quotes, escapes, an equals sign and continued lines may stand between the option and its value.
        var option = before.TrimEnd(' ', '\t', '\r', '\n', '"', '\'', '\\', '=', '`', '^');
        foreach (var name in Options)
        {
            if (option.Length < before.Length
                && option.EndsWith(name, StringComparison.Ordinal)
                && (option.Length == name.Length || char.IsWhiteSpace(option[^(name.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }
}
