namespace CfnGen.Planning.Access.Policies;

/// <summary>The rights that a subject gains and loses.</summary>
internal static class StatementChanges
{
    public static IEnumerable<AccessChange> Of(SubjectChange change)
    {
        var (before, after) = (change.Before?.Statements ?? [], change.After?.Statements ?? []);
        foreach (var line in StatementComparison.Removed(before, after))
        {
            // Who is gone is kept from nothing any more, and does nothing either.
            yield return Of(change, change.IsGone && line.Effect == AccessEffect.Widens ? line with { Effect = AccessEffect.None } : line, isAdded: false);
        }

        foreach (var line in StatementComparison.Added(before, after))
        {
            yield return Of(change, line, isAdded: true);
        }
    }

    private static AccessChange Of(SubjectChange change, StatementLine line, bool isAdded)
    {
        var (text, weight) = (new StatementText(change.Subject, line), new StatementWeight(change.Subject, line));
        var loudness = weight.Of(change.IsNew);
        return new()
        {
            LogicalId = line.Frame.LogicalId,
            Subject = change.Subject.Text,
            IsAdded = isAdded,
            Effect = line.Effect,
            Weight = loudness,
            Line = text.Line,
            Sentence = text.Sentence(isAdded),
            Remedy = loudness == Changes.Weight.Alarm ? weight.Remedy : [],
        };
    }
}
