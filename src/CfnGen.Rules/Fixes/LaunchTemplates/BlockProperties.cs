using CfnGen.Model.Documents;
using CfnGen.Rules.Fixes.LaunchTemplates.Data;

namespace CfnGen.Rules.Fixes.LaunchTemplates;

/// <summary>Changes the entries of a mapping in YAML that stand on lines of their own.</summary>
internal sealed class BlockProperties(SourceText source, MappingNode mapping, EditList edits)
{
    /// <summary>Writes one entry anew.</summary>
    public void Replace(MappingEntry entry, string key, TemplateNode value) => Replace(entry, key, value, 0);

    /// <summary>Puts the entries one level deeper, below a new key, and makes the steps on the way.</summary>
    /// <param name="owner">The entry whose value the mapping is.</param>
    /// <param name="key">The new key.</param>
    /// <param name="before">An entry that is put in before the new key; null for none.</param>
    /// <param name="steps">What becomes of each entry.</param>
    public void Nest(MappingEntry owner, string key, MappingEntry? before, IReadOnlyList<PropertyStep> steps)
    {
        var start = source.NextLine(source.IndexOf(owner.KeySource));
        var step = Column - Indent(source.IndexOf(owner.KeySource));
        var end = EndOf(mapping.Entries[^1]);
        var head = before is null ? "" : NodeText.Block(before.Key, before.Value, Column, step, source.NewLine);
        edits.Insert(start, $"{head}{new string(' ', Column)}{key}:{source.NewLine}");
        for (var line = start; line < end; line = source.NextLine(line))
        {
            if (source.Text[line] is not ('\r' or '\n'))
            {
                edits.Change(line, line, new(' ', step));
            }
        }

        foreach (var one in steps)
        {
            Make(one, step, end);
        }
    }

    private int Column => Indent(source.IndexOf(mapping.Entries[0].KeySource));

    private void Make(PropertyStep step, int deeper, int end)
    {
        if (step.Entry is not { } entry)
        {
            var isOpen = end > 0 && source.Text[end - 1] is not ('\r' or '\n');
            edits.Rewrite(end, end, (isOpen ? source.NewLine : "") + NodeText.Block(step.Key!, step.Value!, Column + deeper, deeper, source.NewLine));
        }
        else if (step.Key is null)
        {
            edits.Rewrite(source.LineStart(source.IndexOf(entry.KeySource)), EndOf(entry), "");
        }
        else if (!step.KeepsValue)
        {
            Replace(entry, step.Key, step.Value!, deeper);
        }
        else if (step.Key != entry.Key)
        {
            KeyText.Rename(entry, step.Key, source, edits);
        }
    }

    private void Replace(MappingEntry entry, string key, TemplateNode value, int deeper)
    {
        var start = source.LineStart(source.IndexOf(entry.KeySource));
        edits.Rewrite(start, EndOf(entry), NodeText.Block(key, value, Column + deeper, source.Step, source.NewLine));
    }

    // What is indented deeper, and a list whose dashes stand below the key itself, belong to the entry; comments and empty lines behind it do not.
    private int EndOf(MappingEntry entry)
    {
        var end = source.NextLine(source.IndexOf(entry.KeySource));
        for (var line = end; line < source.Text.Length; line = source.NextLine(line))
        {
            var first = source.SkipBlanks(line, lines: false);
            if (first >= source.Text.Length || source.Text[first] is '\r' or '\n')
            {
                continue;
            }

            if (first - line > Column || (first - line == Column && source.Has(first, "- ")))
            {
                end = source.NextLine(line);
            }
            else if (source.Text[first] != '#')
            {
                break;
            }
        }

        return end;
    }

    private int Indent(int index) => index - source.LineStart(index);
}
