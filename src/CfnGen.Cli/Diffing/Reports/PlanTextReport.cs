using System.Globalization;
using CfnGen.Cli.Terminal;
using CfnGen.Planning;
using CfnGen.Planning.Access;
using CfnGen.Planning.Changes;

namespace CfnGen.Cli.Diffing.Reports;

/// <summary>For people: the loud lines first, then each change, and at the end a line that says it all.</summary>
internal sealed class PlanTextReport(IConsole console) : PlanReport
{
    public override void Write(IReadOnlyList<PlannedPair> changed, int unchanged)
    {
        var several = changed.Count + unchanged > 1;
        foreach (var pair in changed)
        {
            Write(pair, several);
            console.Line(Tone.Plain, "");
        }

        foreach (var pair in changed)
        {
            console.Line(Tone.Name, several ? $"{pair.Name}: {pair.Verdict}" : pair.Verdict);
        }

        if (unchanged > 0)
        {
            console.Line(changed.Count == 0 ? Tone.Good : Tone.Faint, several
                ? string.Create(CultureInfo.InvariantCulture, $"{unchanged} {(unchanged == 1 ? "template" : "templates")} unchanged")
                : "no change");
        }
    }

    private void Write(PlannedPair pair, bool several)
    {
        if (several)
        {
            console.Line(Tone.Name, $"{pair.Name}: {pair.Verdict}");
        }

        if (pair.Note is { } note)
        {
            console.Line(Tone.Changed, note);
        }

        ConsequenceLines.Write(console, pair.Plan, weight => weight != Weight.Note);
        foreach (var resource in LoudestFirst.Resources(pair.Plan))
        {
            Write(resource);
        }

        WriteEntries(pair.Plan);
        Write(pair.Plan.AccessChanges);
        ConsequenceLines.Write(console, pair.Plan, weight => weight == Weight.Note);
        foreach (var update in pair.Plan.CapacityUpdates)
        {
            CapacityLines.Write(console, update);
        }
    }

    private void Write(ResourceChange resource)
    {
        var name = resource.FormerId is { } former ? $"{former} → {resource.LogicalId}" : $"{Sign.Of(resource)} {resource.LogicalId}";
        console.Line(ToneOf(resource), name, $"  {resource.Type}: {EffectWords.Of(resource)}{ConditionOf(resource)}");
        foreach (var change in resource.Changes)
        {
            Write(ShownChange.Of(change), resource.Changes.Count > 1 ? EffectWords.Of(change) : null);
        }
    }

    private void WriteEntries(Plan plan)
    {
        var section = "";
        foreach (var entry in plan.Entries)
        {
            if (entry.Name.Length == 0 && entry.Changes.Count == 0)
            {
                // A section that comes or goes as a whole: nothing stands under it.
                console.Line(ToneOf(entry.Kind), $"{Sign.Of(entry.Kind)} {entry.Section}");
                continue;
            }

            if (entry.Section != section)
            {
                section = entry.Section;
                console.Line(Tone.Name, section);
            }

            if (entry.Name.Length > 0)
            {
                console.Line(ToneOf(entry.Kind), $"{Sign.Of(entry.Kind)} {entry.Name}");
            }

            foreach (var change in entry.Changes)
            {
                Write(ShownChange.Of(change), null);
            }
        }
    }

    private void Write(IReadOnlyList<AccessChange> access)
    {
        if (access.Count > 0)
        {
            console.Line(Tone.Name, "Access");
        }

        foreach (var change in access)
        {
            console.Line(ToneOf(change), AccessText.Of(change));
        }
    }

    private void Write(ShownChange shown, string? effect)
    {
        var text = ValueText.Of(shown);
        var path = PathText.Of(shown.Change.Path);
        console.Line(Tone.Plain, $"    {path}{(text.Line is { } line ? ": " + line : ":")}", effect is null ? "" : $"  ({effect})");
        foreach (var piece in text.Lines)
        {
            console.Line(piece[0] switch { '-' => Tone.Removed, '+' => Tone.Added, '@' => Tone.Place, _ => Tone.Plain }, "      " + piece);
        }
    }

    private static string ConditionOf(ResourceChange resource) => resource.Condition is { } condition ? $" (if {condition})" : "";

    private static Tone ToneOf(AccessChange change) =>
        change.Effect == AccessEffect.None ? Tone.Faint : change.Weight > Weight.Note ? ConsequenceLines.ToneOf(change.Weight) : Tone.Plain;

    private static Tone ToneOf(ResourceChange resource) =>
        resource.IsReplaced || resource.Effect == UpdateEffect.Refused ? Tone.Removed : ToneOf(resource.Kind);

    private static Tone ToneOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => Tone.Added,
        ChangeKind.Removed => Tone.Removed,
        _ => Tone.Changed,
    };
}
