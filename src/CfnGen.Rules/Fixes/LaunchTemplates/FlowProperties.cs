using CfnGen.Model.Documents;
using CfnGen.Rules.Fixes.LaunchTemplates.Data;

namespace CfnGen.Rules.Fixes.LaunchTemplates;

/// <summary>Changes the entries of a mapping between braces: JSON, or YAML that is written so.</summary>
internal sealed class FlowProperties
{
    private readonly SourceText source;
    private readonly EditList edits;
    private readonly MappingNode mapping;
    private readonly int open;
    private readonly int close;
    private readonly bool isOnLines;
    private readonly int column;
    private readonly int step;

    public FlowProperties(SourceText source, MappingNode mapping, EditList edits)
    {
        (this.source, this.mapping, this.edits) = (source, mapping, edits);
        open = source.IndexOf(mapping.Source);
        close = FlowScanner.EndOf(source.Text, open) - 1;
        var first = source.IndexOf(mapping.Entries[0].KeySource);
        isOnLines = source.IsFirstOnLine(first) && close >= 0 && source.IsFirstOnLine(close);
        column = first - source.LineStart(first);
        step = isOnLines ? Math.Max(column - (close - source.LineStart(close)), 1) : 2;
    }

    /// <summary>Writes one entry anew.</summary>
    public void Replace(MappingEntry entry, string key, TemplateNode value) => Replace(entry, key, value, 0);

    /// <inheritdoc cref="BlockProperties.Nest"/>
    public void Nest(string key, MappingEntry? before, IReadOnlyList<PropertyStep> steps)
    {
        var pad = isOnLines ? source.NewLine + new string(' ', column) : "";
        var head = before is null ? "" : Written(before.Key, before.Value, 0) + "," + (isOnLines ? pad : " ");
        edits.Insert(open + 1, $"{pad}{head}\"{key}\": {{");
        for (var line = source.NextLine(open); isOnLines && line < source.LineStart(close); line = source.NextLine(line))
        {
            edits.Change(line, line, new(' ', step));
        }

        foreach (var one in steps)
        {
            Make(one);
        }

        // Behind all that was added.
        var end = isOnLines ? source.Text.AsSpan(0, close).TrimEnd().Length : close;
        edits.Rewrite(end, end, pad + "}");
    }

    private void Make(PropertyStep one)
    {
        if (one.Entry is not { } entry)
        {
            var end = EndOf(mapping.Entries[^1]);
            var pad = isOnLines ? source.NewLine + new string(' ', column + step) : " ";
            edits.Rewrite(end, end, $",{pad}{Written(one.Key!, one.Value!, step)}");
        }
        else if (one.Key is null)
        {
            Remove(entry);
        }
        else if (!one.KeepsValue)
        {
            Replace(entry, one.Key, one.Value!, step);
        }
        else if (one.Key != entry.Key)
        {
            KeyText.Rename(entry, one.Key, source, edits);
        }
    }

    private void Replace(MappingEntry entry, string key, TemplateNode value, int deeper) =>
        edits.Rewrite(source.IndexOf(entry.KeySource), EndOf(entry), Written(key, value, deeper));

    private void Remove(MappingEntry entry)
    {
        foreach (var edit in EntryRemoval.OfEntry(mapping, entry, source) ?? [])
        {
            edits.Rewrite(edit.Start, edit.End, edit.Text);
        }
    }

    private string Written(string key, TemplateNode value, int deeper) =>
        isOnLines ? NodeText.Flow(key, value, column + deeper, step, source.NewLine) : NodeText.OneLine(key, value);

    private int EndOf(MappingEntry entry) => FlowScanner.EndOf(source.Text, source.IndexOf(entry.Value.Source));
}
