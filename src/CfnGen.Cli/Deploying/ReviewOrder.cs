using System.Globalization;
using CfnGen.Cli.Terminal;
using CfnGen.Deployment.ChangeSets;

namespace CfnGen.Cli.Deploying;

/// <summary>The changes of a change set by how loud they are.</summary>
internal static class ReviewOrder
{
    // From the loudest on. What is not decided yet stands where the worst that it can be stands.
    private static readonly (string Kind, string Sign, Tone Tone, string Word, string One, string Many)[] Kinds =
    [
        ("Replacement", "±", Tone.Removed, "replaced", "replacement", "replacements"),
        ("Conditional", "±", Tone.Removed, "perhaps replaced", "possible replacement", "possible replacements"),
        ("Remove", "-", Tone.Removed, "removed", "removal", "removals"),
        ("Dynamic", "?", Tone.Changed, "known during the update only", "unknown change", "unknown changes"),
        ("Modify", "~", Tone.Changed, "changed", "change", "changes"),
        ("Import", "+", Tone.Added, "imported", "import", "imports"),
        ("Add", "+", Tone.Added, "added", "addition", "additions"),
    ];

    public static IEnumerable<ReviewedChange> Of(IReadOnlyList<ReviewedChange> changes) => changes.OrderBy(RankOf);

    public static string SignOf(ReviewedChange change) => Kinds[RankOf(change)].Sign;

    public static Tone ToneOf(ReviewedChange change) => Kinds[RankOf(change)].Tone;

    public static string WordOf(ReviewedChange change) => Kinds[RankOf(change)].Word;

    /// <summary><c>1 replacement, 2 changes</c>.</summary>
    public static string Summary(IReadOnlyList<ReviewedChange> changes)
    {
        var parts = new List<string>();
        for (var rank = 0; rank < Kinds.Length; rank++)
        {
            var count = changes.Count(change => RankOf(change) == rank);
            if (count > 0)
            {
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? Kinds[rank].One : Kinds[rank].Many)}"));
            }
        }

        return string.Join(", ", parts);
    }

    private static int RankOf(ReviewedChange change)
    {
        var kind = change.Action.Value != "Modify" ? change.Action.Value
            : change.IsReplacement ? "Replacement"
            : change.Replacement?.Value == "Conditional" ? "Conditional"
            : "Modify";
        var rank = Array.FindIndex(Kinds, known => known.Kind == kind);
        // An action that is younger than this program is nothing to be silent about.
        return rank < 0 ? Array.FindIndex(Kinds, known => known.Kind == "Dynamic") : rank;
    }
}
