using CfnGen.Planning;
using CfnGen.Planning.Changes;

namespace CfnGen.Cli.Diffing.Reports;

/// <summary>The old and new values of a plan, folded away until a reader asks for them.</summary>
internal sealed class MarkdownDetails(TextWriter target)
{
    public void Write(Plan plan)
    {
        Line("\n<details><summary>The values</summary>");
        foreach (var resource in LoudestFirst.Resources(plan))
        {
            if (resource.Changes.Count > 0)
            {
                Line($"\n{MarkdownText.Code(resource.LogicalId)}\n");
                foreach (var change in resource.Changes)
                {
                    Write(ShownChange.Of(change), resource.Changes.Count > 1 ? $" ({MarkdownText.Words(EffectWords.Of(change))})" : "");
                }
            }
        }

        WriteEntries(plan);
        Line("\n</details>");
    }

    private void WriteEntries(Plan plan)
    {
        var section = "";
        foreach (var entry in plan.Entries)
        {
            if (entry.Name.Length == 0 && entry.Changes.Count == 0)
            {
                Line($"\n**{MarkdownText.Words(entry.Section)}** {(entry.Kind == ChangeKind.Added ? "added" : "removed")}");
                continue;
            }

            if (entry.Section != section)
            {
                section = entry.Section;
                Line($"\n**{MarkdownText.Words(section)}**\n");
            }

            if (entry.Kind != ChangeKind.Changed)
            {
                Line($"- {MarkdownText.Code(entry.Name)} {(entry.Kind == ChangeKind.Added ? "added" : "removed")}");
            }

            foreach (var change in entry.Changes)
            {
                Write(ShownChange.Of(change), "", entry.Name);
            }
        }
    }

    private void Write(ShownChange shown, string effect, string owner = "")
    {
        var path = MarkdownText.Code(owner.Length == 0 ? PathText.Of(shown.Change.Path) : $"{owner}.{shown.Change.Path}");
        var text = ValueText.Of(shown);
        if (text.Line is { } line)
        {
            Line($"- {path}: {(shown.IsHidden ? line : MarkdownText.Code(line))}{effect}");
            return;
        }

        Line($"- {path}{effect}:\n");
        foreach (var piece in MarkdownText.Block(text.Lines, "diff"))
        {
            Line("  " + piece);
        }

        Line();
    }

    private void Line(string text = "") => target.Write(text + "\n");
}
