namespace CfnGen.Stacks.Tests.EveryStack.Metrics;

/// <summary>One series of CloudWatch: namespace, name, and exactly these dimensions with these values.</summary>
/// <param name="Unit">As who publishes it gives it, or who uses it asks for it; null: none given, which a user gets whatever the unit is.</param>
/// <param name="Dimensions">Names and values, values as in <c>Fn::Sub</c>.</param>
internal sealed record Metric(string Namespace, string Name, IReadOnlyDictionary<string, string> Dimensions, string? Unit)
{
    /// <summary>Whether a user of <paramref name="used"/> finds data here.</summary>
    public bool Feeds(Metric used) =>
        Namespace == used.Namespace
        && Name == used.Name
        && Dimensions.Count == used.Dimensions.Count
        && Dimensions.All(dimension => used.Dimensions.GetValueOrDefault(dimension.Key) == dimension.Value)
        && (used.Unit is null || used.Unit == (Unit ?? "None"));

    public override string ToString() =>
        $"{Namespace} {Name} {{{string.Join(", ", Dimensions.OrderBy(dimension => dimension.Key, StringComparer.Ordinal).Select(dimension => $"{dimension.Key}={dimension.Value}"))}}}{(Unit is null ? "" : $" in {Unit}")}";
}
