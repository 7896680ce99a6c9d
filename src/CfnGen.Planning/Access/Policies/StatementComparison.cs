namespace CfnGen.Planning.Access.Policies;

/// <summary>Finds the rights that one of two templates gives and the other does not, right by right, so that it does not matter how they are grouped.</summary>
internal static class StatementComparison
{
    /// <param name="before">What the old template says of the subject.</param>
    /// <param name="after">What the new one says.</param>
    public static IEnumerable<StatementLine> Added(IReadOnlyList<Statement> before, IReadOnlyList<Statement> after) =>
        Lines(after, before, (statement, isCovered) => isCovered ? AccessEffect.None : statement.Allows ? AccessEffect.Widens : AccessEffect.Narrows);

    /// <inheritdoc cref="Added"/>
    public static IEnumerable<StatementLine> Removed(IReadOnlyList<Statement> before, IReadOnlyList<Statement> after) =>
        Lines(before, after, (statement, isCovered) => isCovered ? AccessEffect.None : statement.Allows ? AccessEffect.Narrows : AccessEffect.Widens);

    private static IEnumerable<StatementLine> Lines(IReadOnlyList<Statement> mine, IReadOnlyList<Statement> others, Func<Statement, bool, AccessEffect> effectOf)
    {
        var lines = new OrderedDictionary<string, StatementPieces>(StringComparer.Ordinal);
        foreach (var statement in mine)
        {
            Gather(statement, mine, others, effectOf, lines);
        }

        return lines.Values.SelectMany(pieces => pieces.Lines());
    }

    private static void Gather(
        Statement statement,
        IReadOnlyList<Statement> mine,
        IReadOnlyList<Statement> others,
        Func<Statement, bool, AccessEffect> effectOf,
        OrderedDictionary<string, StatementPieces> lines)
    {
        var twins = others.Where(other => other.Frame == statement.Frame).Select(other => new StatementKeys(other)).ToList();
        if (twins.Exists(twin => twin.HasAll(statement)))
        {
            return;
        }

        // Asked for what is written differently only: most statements of a plan are not.
        var coverage = new Lazy<StatementCoverage>(() => new(statement, others.Where(other => other.Allows == statement.Allows).Concat(mine.Where(own => statement.Allows && !own.Allows))));
        for (var principal = 0; principal < statement.Principals.Count; principal++)
        {
            for (var action = 0; action < statement.Actions.Count; action++)
            {
                for (var resource = 0; resource < statement.Resources.Count; resource++)
                {
                    var (who, what, where) = (statement.Principals[principal], statement.Actions[action], statement.Resources[resource]);
                    if (twins.Exists(twin => twin.Has(who, what, where)))
                    {
                        continue;
                    }

                    var effect = effectOf(statement, coverage.Value.Includes(principal, action, resource));
                    var key = $"{statement.LogicalId} {effect} {statement.Frame}";
                    if (!lines.TryGetValue(key, out var pieces))
                    {
                        pieces = new(statement, effect);
                        lines.Add(key, pieces);
                    }

                    pieces.Add(who, what, where);
                }
            }
        }
    }
}
