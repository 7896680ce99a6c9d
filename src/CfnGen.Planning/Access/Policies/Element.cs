namespace CfnGen.Planning.Access.Policies;

/// <summary>One of the principals, actions or resources of a statement: what a pattern matches, or everything but that.</summary>
internal sealed class Element
{
    private readonly IReadOnlyList<string> patterns;

    private Element(IReadOnlyList<string> patterns, bool isExcept, string text)
    {
        this.patterns = patterns;
        (IsExcept, Text) = (isExcept, text);
        Key = (isExcept ? "!" : "") + string.Join(' ', patterns);
    }

    /// <summary>Where a statement names nothing, because what has the policy is meant.</summary>
    public static Element All { get; } = Of("*", "*");

    /// <summary>Equal where two say the same, however it is spelled.</summary>
    public string Key { get; }

    /// <summary>For people.</summary>
    public string Text { get; }

    /// <summary>Whether it stands for everything but what is named.</summary>
    public bool IsExcept { get; }

    public bool IsEverything => !IsExcept && patterns is ["*"];

    /// <summary>What is named; null where everything but that is meant.</summary>
    public string? Pattern => IsExcept ? null : patterns[0];

    /// <param name="pattern">In a form in which what means the same is equal.</param>
    public static Element Of(string pattern, string text) => new([pattern], isExcept: false, text);

    /// <summary>All but what the patterns match.</summary>
    public static Element Except(IReadOnlyList<string> patterns, string text)
    {
        var ordered = patterns.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return new(ordered, isExcept: true, text);
    }

    /// <summary>Whether all of the narrow one belongs to this one.</summary>
    public bool Covers(Element narrow) => (IsExcept, narrow.IsExcept) switch
    {
        (false, false) => Glob.Covers(patterns[0], narrow.patterns[0]),
        (false, true) => IsEverything,
        (true, false) => !Any(patterns, narrow.patterns[0], Glob.MayOverlap),
        (true, true) => patterns.All(excepted => Any(narrow.patterns, excepted, Glob.Covers)),
    };

    private static bool Any(IReadOnlyList<string> patterns, string other, Func<string, string, bool> compare)
    {
        foreach (var pattern in patterns)
        {
            if (compare(pattern, other))
            {
                return true;
            }
        }

        return false;
    }
}
