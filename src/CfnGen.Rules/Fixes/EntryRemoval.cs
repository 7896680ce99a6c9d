using System.Text;
using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Fixes;

/// <summary>Takes an entry out of a mapping, or some items out of a list of scalars.</summary>
internal static class EntryRemoval
{
    /// <summary>Null where the entry shares its line with others.</summary>
    public static TextEdit[]? OfEntry(MappingNode mapping, MappingEntry entry, SourceText source)
    {
        var (start, end) = (source.IndexOf(entry.KeySource), EndOf(entry.Value, source));
        if (start < 0 || end < 0)
        {
            return null;
        }

        return IsBetweenBrackets(mapping, source) ? [OfPiece(start, end, source)] : OfLines(start, end, source);
    }

    /// <summary>Null where an item shares its line with others, but not between brackets.</summary>
    public static IReadOnlyList<TextEdit>? OfItems(SequenceNode list, IReadOnlyList<Place> removed, SourceText source)
    {
        if (IsBetweenBrackets(list, source))
        {
            return BetweenBrackets(list, removed, source);
        }

        var edits = new List<TextEdit>();
        foreach (var item in removed)
        {
            var start = source.IndexOf(item.Node.Source);
            var end = EndOf(item.Node, source);
            if (start < 0 || end < 0 || OfLines(source.SkipBlanks(source.LineStart(start)), end, source) is not { } lines)
            {
                return null;
            }

            edits.AddRange(lines);
        }

        return edits;
    }

    private static bool IsBetweenBrackets(TemplateNode node, SourceText source) =>
        source.IndexOf(node.Source) is >= 0 and var start && source.Text[start] is '{' or '[';

    private static int EndOf(TemplateNode node, SourceText source)
    {
        var start = source.IndexOf(node.Source);
        return start < 0 ? -1
            : node is SequenceNode { Items: [.., var last] } && source.Text[start] != '[' ? EndOf(last, source)
            : FlowScanner.EndOf(source.Text, start);
    }

    private static TextEdit[]? OfLines(int start, int end, SourceText source)
    {
        var next = source.NextLine(end);
        return source.IsFirstOnLine(start) && string.IsNullOrWhiteSpace(source.Text[end..next]) ? [new(source.LineStart(start), next, "")] : null;
    }

    // Its comma goes with it; that of the one before where it is the last.
    private static TextEdit OfPiece(int start, int end, SourceText source)
    {
        var behind = source.SkipBlanks(end);
        if (behind < source.Text.Length && source.Text[behind] == ',')
        {
            return new(start, source.SkipBlanks(behind + 1), "");
        }

        var before = source.Text.AsSpan(0, start).TrimEnd().Length;
        return before > 0 && source.Text[before - 1] == ',' ? new(before - 1, end, "") : new(start, end, "");
    }

    // What stays is written anew, parted as the first two items were.
    private static TextEdit[]? BetweenBrackets(SequenceNode list, IReadOnlyList<Place> removed, SourceText source)
    {
        var (first, second) = (EndOf(list.Items[0], source), source.IndexOf(list.Items[1].Source));
        var (start, end) = (source.IndexOf(list.Items[0].Source), EndOf(list.Items[^1], source));
        if (first < 0 || second < first || start < 0 || end < 0)
        {
            return null;
        }

        var kept = new StringBuilder();
        foreach (var item in list.Items)
        {
            if (!IsAmong(item, removed))
            {
                kept.Append(kept.Length == 0 ? "" : source.Text[first..second]).Append(source.Text[source.IndexOf(item.Source)..EndOf(item, source)]);
            }
        }

        return [new(start, end, kept.ToString())];
    }

    private static bool IsAmong(TemplateNode item, IReadOnlyList<Place> places)
    {
        foreach (var place in places)
        {
            if (ReferenceEquals(place.Node, item))
            {
                return true;
            }
        }

        return false;
    }
}
