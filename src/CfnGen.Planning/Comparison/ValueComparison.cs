using CfnGen.Model.Documents;

namespace CfnGen.Planning.Comparison;

/// <summary>Finds what differs between two values in canonical form, as deep inside as a difference can be named.</summary>
/// <param name="types">What the catalogue says of the values; null for what is no property.</param>
internal sealed class ValueComparison(IValueTypes types)
{
    private readonly List<Difference> found = [];

    public IReadOnlyList<Difference> Found => found;

    /// <summary>Compares two values; null is a value that is not there.</summary>
    public void Compare(ValuePath path, TemplateNode? before, TemplateNode? after)
    {
        switch (before, after)
        {
            case (null, null):
                break;
            case (MappingNode one, MappingNode other):
                CompareEntries(path, one, other);
                break;
            case (SequenceNode one, SequenceNode other):
                CompareItems(path, one, other);
                break;
            case (ScalarNode one, ScalarNode other):
                CompareScalars(path, one, other);
                break;
            case (IntrinsicNode one, IntrinsicNode other) when AreBranches(one, other, out var condition, out var former, out var latter):
                Compare(path.Branch(condition, holds: true), Present(former[1]), Present(latter[1]));
                Compare(path.Branch(condition, holds: false), Present(former[2]), Present(latter[2]));
                break;
            default:
                if (before is null || !before.Equals(after))
                {
                    found.Add(new(path, before, after));
                }

                break;
        }
    }

    /// <summary>Whether two values are the same in this place: the answer without the differences, because lists ask it for every pair of items.</summary>
    public bool AreSame(ValuePath path, TemplateNode? before, TemplateNode? after) => (before, after) switch
    {
        (null, null) => true,
        (MappingNode one, MappingNode other) => one.Entries.Count == other.Entries.Count && one.Entries.All(entry => AreSame(path.Key(entry.Key), entry.Value, other[entry.Key])),
        (SequenceNode one, SequenceNode other) => AreSameItems(path, one, other),
        (ScalarNode one, ScalarNode other) => one.Equals(other) || (string.Equals(one.Text, other.Text, StringComparison.Ordinal) && !types.IsFree(path)),
        _ => before is not null && before.Equals(after),
    };

    private bool AreSameItems(ValuePath path, SequenceNode before, SequenceNode after)
    {
        if (before.Items.Count != after.Items.Count)
        {
            return false;
        }

        var index = 0;
        while (index < before.Items.Count && AreSame(path.Item(index), before.Items[index], after.Items[index]))
        {
            index++;
        }

        return index == before.Items.Count || (types.IsUnordered(path) && Differences(path, before, after).Count == 0);
    }

    private List<Difference> Differences(ValuePath path, TemplateNode before, TemplateNode after)
    {
        var inner = new ValueComparison(types);
        inner.Compare(path, before, after);
        return inner.found;
    }

    private void CompareEntries(ValuePath path, MappingNode before, MappingNode after)
    {
        foreach (var entry in after.Entries)
        {
            Compare(path.Key(entry.Key), before[entry.Key], entry.Value);
        }

        foreach (var entry in before.Entries)
        {
            if (after[entry.Key] is null)
            {
                Compare(path.Key(entry.Key), entry.Value, null);
            }
        }
    }

    private void CompareScalars(ValuePath path, ScalarNode before, ScalarNode after)
    {
        if (before.Equals(after))
        {
            return;
        }

        // A property takes 8 and "8" alike; only in a document of the author's own, such as a policy, they are two.
        if (!string.Equals(before.Text, after.Text, StringComparison.Ordinal) || types.IsFree(path))
        {
            found.Add(new(path, before, after));
        }
    }

    private void CompareItems(ValuePath path, SequenceNode before, SequenceNode after)
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

        var equals = CommonItems.Of(before.Items.Count, after.Items.Count, (one, other) => AreSame(path.Item(other), before.Items[one], after.Items[other]));
        if (IsOtherOrder(path, before, after, equals))
        {
            NoteOrder(path, before, after);
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
                Compare(path.Item(isFree ? other : one), before.Items[one++], isFree ? after.Items[other++] : null);
            }
            else
            {
                Compare(path.Item(other), null, after.Items[other++]);
            }
        }
    }

    private void CompareNamedItems(ValuePath path, SequenceNode before, SequenceNode after, string key)
    {
        var former = NamedItems(before, key);
        var latter = NamedItems(after, key);
        var count = found.Count;
        for (var index = 0; index < after.Items.Count; index++)
        {
            var item = after.Items[index];
            var name = ItemNames.Of(item, key)!;
            if (former.Remove(name, out var same))
            {
                Compare(path.Item(name), same, item);
            }
            else if (index < before.Items.Count && !latter.ContainsKey(ItemNames.Of(before.Items[index], key)!))
            {
                // Under another name in the same place it is the same item, renamed.
                former.Remove(ItemNames.Of(before.Items[index], key)!);
                Compare(path.Item(name), before.Items[index], item);
            }
            else
            {
                Compare(path.Item(name), null, item);
            }
        }

        foreach (var item in before.Items)
        {
            var name = ItemNames.Of(item, key)!;
            if (former.ContainsKey(name))
            {
                Compare(path.Item(name), item, null);
            }
        }

        if (found.Count == count && !before.Items.Select(item => ItemNames.Of(item, key)).SequenceEqual(after.Items.Select(item => ItemNames.Of(item, key))))
        {
            NoteOrder(path, before, after);
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
            while (match < taken.Length && (taken[match] || !AreSame(path.Item(match), before.Items[index], after.Items[match])))
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

    private void NoteOrder(ValuePath path, SequenceNode before, SequenceNode after)
    {
        if (!types.IsUnordered(path))
        {
            found.Add(new(path, before, after, IsOrder: true));
        }
    }

    private static bool AreBranches(
        IntrinsicNode before, IntrinsicNode after, out string condition, out IReadOnlyList<TemplateNode> former, out IReadOnlyList<TemplateNode> latter)
    {
        (condition, former, latter) = ("", [], []);
        if (before.Function != IntrinsicFunction.If || after.Function != IntrinsicFunction.If
            || before.Argument is not SequenceNode { Items: [ScalarNode one, _, _] and var oldArguments }
            || after.Argument is not SequenceNode { Items: [ScalarNode other, _, _] and var newArguments }
            || !one.Equals(other))
        {
            return false;
        }

        (condition, former, latter) = (one.Text, oldArguments, newArguments);
        return true;
    }

    // A branch of AWS::NoValue is a value that is not there.
    private static TemplateNode? Present(TemplateNode branch) =>
        branch is IntrinsicNode { Argument: ScalarNode { Text: "AWS::NoValue" } } call && call.Function == IntrinsicFunction.Ref ? null : branch;
}
