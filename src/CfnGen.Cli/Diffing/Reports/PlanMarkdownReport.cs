using System.Globalization;
using CfnGen.Planning;
using CfnGen.Planning.Capacity.Timelines;
using CfnGen.Planning.Changes;

namespace CfnGen.Cli.Diffing.Reports;

/// <summary>For a pull request: the verdict, what is loud, a table of the resources, and the values folded away.</summary>
internal sealed class PlanMarkdownReport(TextWriter target) : PlanReport
{
    public override void Write(IReadOnlyList<PlannedPair> changed, int unchanged)
    {
        if (changed.Count + unchanged == 1)
        {
            Line(changed is [var only] ? $"## {MarkdownText.Words(only.Verdict)}" : "## No change");
        }
        else
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"## {changed.Count} of {changed.Count + unchanged} templates change"));
        }

        foreach (var pair in changed)
        {
            if (changed.Count + unchanged > 1)
            {
                Line();
                Line($"### {MarkdownText.Words(pair.Name)}: {MarkdownText.Words(pair.Verdict)}");
            }

            Write(pair);
        }
    }

    private void Write(PlannedPair pair)
    {
        if (pair.Note is { } note)
        {
            Line();
            Line(MarkdownText.Words(note));
        }

        WriteLoud(pair.Plan, Weight.Alarm, "CAUTION");
        WriteLoud(pair.Plan, Weight.Warning, "WARNING");
        WriteTable(pair.Plan);
        WriteNotes(pair.Plan);
        WriteAccess(pair.Plan);
        foreach (var update in pair.Plan.CapacityUpdates)
        {
            Line($"\n<details><summary>{MarkdownText.Html(TimelineText.Verdict(update))}</summary>\n");
            foreach (var line in MarkdownText.Block(TimelineText.Of(update).TrimEnd('\n').Split('\n'), "text"))
            {
                Line(line);
            }

            Line("\n</details>");
        }

        if (pair.Plan.Entries.Count > 0 || HasValues(pair.Plan))
        {
            new MarkdownDetails(target).Write(pair.Plan);
        }
    }

    private void WriteLoud(Plan plan, Weight weight, string kind)
    {
        var first = true;
        foreach (var consequence in plan.Consequences)
        {
            if (consequence.Weight == weight)
            {
                Line(first ? $"\n> [!{kind}]" : ">");
                first = false;
                Line($"> {MarkdownText.Words(consequence.Sentence)}");
                foreach (var step in consequence.Remedy)
                {
                    Line($"> - {MarkdownText.Words(step)}");
                }
            }
        }
    }

    private void WriteTable(Plan plan)
    {
        if (plan.Resources.Count == 0)
        {
            return;
        }

        Line("\n| | resource | type | what happens |\n|---|---|---|---|");
        foreach (var resource in LoudestFirst.Resources(plan))
        {
            var name = resource.FormerId is { } former
                ? $"{MarkdownText.CodeInCell(former)} → {MarkdownText.CodeInCell(resource.LogicalId)}"
                : MarkdownText.CodeInCell(resource.LogicalId);
            var condition = resource.Condition is { } under ? $" (if {MarkdownText.CodeInCell(under)})" : "";
            Line($"| {Sign.Of(resource)} | {name} | {MarkdownText.Words(resource.Type)} | {MarkdownText.Words(EffectWords.Of(resource))}{condition} |");
        }
    }

    private void WriteNotes(Plan plan)
    {
        var first = true;
        foreach (var consequence in plan.Consequences)
        {
            if (consequence.Weight == Weight.Note)
            {
                Line($"{(first ? "\n" : "")}- {MarkdownText.Words(consequence.Sentence)}");
                first = false;
                foreach (var step in consequence.Remedy)
                {
                    Line($"  - {MarkdownText.Words(step)}");
                }
            }
        }
    }

    private void WriteAccess(Plan plan)
    {
        if (plan.AccessChanges.Count == 0)
        {
            return;
        }

        Line("\n**Access**\n");
        foreach (var line in MarkdownText.Block([.. plan.AccessChanges.Select(AccessText.Of)], "diff"))
        {
            Line(line);
        }
    }

    private static bool HasValues(Plan plan)
    {
        foreach (var resource in plan.Resources)
        {
            if (resource.Changes.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private void Line(string text = "") => target.Write(text + "\n");
}
