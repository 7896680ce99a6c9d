using CfnGen.Model.Documents;

namespace CfnGen.Planning.Comparison;

/// <summary>Finds which items of two lists belong together: by their names, or else by what both lists share in the same order.</summary>
/// <param name="values">Compares the items that belong together, and keeps what is found.</param>
internal sealed class ListComparison(ValueComparison values)
{
    /// <summary>Compares two lists item by item.</summary>
    public void Compare(ValuePath path, SequenceNode before, SequenceNode after)
    {
        if (before.Equals(after))
        {
            return;
        }

        if (ItemNames.Common(before, after) is { } key)
        {
            CompareNamedItems(path, before, after, key);
            return;
        }

        var equals = CommonItems.Of(before.Items.Count, after.Items.Count, (one, other) => values.AreSame(path.Item(other), before.Items[one], after.Items[other]));
        if (IsOtherOrder(path, before, after, equals))
        {
            values.NoteOrder(path, before, after);
            return;
        }

        // Between two items that both lists share, what is left on each side is paired in its order.
        var (one, other) = (0, 0);
        while (one < before.Items.Count || other < after.Items.Count)
        {
            if (one < before.Items.Count && equals[one] == other)
            {
                (one, other) = (one + 1, other + 1);
            }
            else if (one < before.Items.Count && equals[one] < 0)
            {
                var isFree = other < after.Items.Count && Array.IndexOf(equals, other) < 0;
                values.Compare(path.Item(isFree ? other : one), before.Items[one++], isFree ? after.Items[other++] : null);
            }
            else
            {
                values.Compare(path.Item(other), null, after.Items[other++]);
            }
        }
    }

    private void CompareNamedItems(ValuePath path, SequenceNode before, SequenceNode after, string key)
    {
        var former = NamedItems(before, key);
        var latter = NamedItems(after, key);
        var count = values.Found.Count;
        for (var index = 0; index < after.Items.Count; index++)
        {
            var item = after.Items[index];
            var name = ItemNames.Of(item, key)!;
            if (former.Remove(name, out var same))
            {
                values.Compare(path.Item(name), same, item);
            }
            else if (index < before.Items.Count && !latter.ContainsKey(ItemNames.Of(before.Items[index], key)!))
            {
                // Under another name in the same place it is the same item, renamed.
                former.Remove(ItemNames.Of(before.Items[index], key)!);
                values.Compare(path.Item(name), before.Items[index], item);
            }
            else
            {
                values.Compare(path.Item(name), null, item);
            }
        }

        foreach (var item in before.Items)
        {
            var name = ItemNames.Of(item, key)!;
            if (former.ContainsKey(name))
            {
                values.Compare(path.Item(name), item, null);
            }
        }

        if (values.Found.Count == count && !before.Items.Select(item => ItemNames.Of(item, key)).SequenceEqual(after.Items.Select(item => ItemNames.Of(item, key))))
        {
            values.NoteOrder(path, before, after);
        }
    }

    private static Dictionary<string, TemplateNode> NamedItems(SequenceNode list, string key)
    {
        var items = new Dictionary<string, TemplateNode>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            items.Add(ItemNames.Of(item, key)!, item);
        }

        return items;
    }

    private bool IsOtherOrder(ValuePath path, SequenceNode before, SequenceNode after, int[] equals)
    {
        if (before.Items.Count != after.Items.Count || Array.IndexOf(equals, -1) < 0)
        {
            return false;
        }

        var taken = new bool[after.Items.Count];
        foreach (var pair in equals)
        {
            if (pair >= 0)
            {
                taken[pair] = true;
            }
        }

        for (var index = 0; index < equals.Length; index++)
        {
            if (equals[index] >= 0)
            {
                continue;
            }

            var match = 0;
            while (match < taken.Length && (taken[match] || !values.AreSame(path.Item(match), before.Items[index], after.Items[match])))
            {
                match++;
            }

            if (match == taken.Length)
            {
                return false;
            }

            taken[match] = true;
        }

        return true;
    }
}
