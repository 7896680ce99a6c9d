namespace CfnGen.Planning.Access.Policies;

/// <summary>One line of a statement's condition: what a key of the request must be.</summary>
internal sealed class ConditionClause(string name, string key, IReadOnlyList<string> values)
{
    private readonly Operator comparison = new(name);

    /// <summary>The key in lower case, as keys are compared: <c>aws:sourcearn</c>.</summary>
    public string Key { get; } = key.ToLowerInvariant();

    public IReadOnlyList<string> Values => values;

    /// <summary>Whether it names those who are let in, rather than those who are not.</summary>
    public bool IsPositive => !comparison.IsNegative;

    /// <summary>For people: <c>aws:SourceArn ArnLike arn:…</c>.</summary>
    public string Text { get; } = $"{key} {name} {string.Join(", ", values)}";

    /// <summary>Equal for clauses that say the same.</summary>
    public string Identity { get; } = $"{name} {key.ToLowerInvariant()} {string.Join(' ', values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}";

    /// <summary>Whether a request that fulfils the narrow one fulfils this one.</summary>
    public bool Covers(ConditionClause narrow)
    {
        if (Key != narrow.Key || !comparison.Includes(narrow.comparison))
        {
            return false;
        }

        return comparison.IsNegative
            ? values.All(forbidden => narrow.Values.Any(more => comparison.Covers(more, forbidden)))
            : narrow.Values.All(allowed => values.Any(more => comparison.Covers(more, allowed)));
    }
}
