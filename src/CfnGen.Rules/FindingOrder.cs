namespace CfnGen.Rules;

/// <summary>The order in which findings are shown: that of the file, and at the same place that of the rules.</summary>
internal static class FindingOrder
{
    public static IReadOnlyList<Finding> Sort(List<Finding> findings)
    {
        // The index keeps the order of findings of one rule at the same place.
        var placed = new Placed[findings.Count];
        for (var index = 0; index < placed.Length; index++)
        {
            placed[index] = new(findings[index], index);
        }

        Array.Sort(placed, Placed.Compare);
        return Array.ConvertAll(placed, entry => entry.Finding);
    }

    private sealed record Placed(Finding Finding, int Index)
    {
        public static int Compare(Placed one, Placed other)
        {
            var (first, second) = (one.Finding.Location, other.Finding.Location);
            return first.Line != second.Line ? first.Line - second.Line
                : first.Column != second.Column ? first.Column - second.Column
                : string.CompareOrdinal(one.Finding.Rule.Id, other.Finding.Rule.Id) is not 0 and var byRule ? byRule
                : one.Index - other.Index;
        }
    }
}
