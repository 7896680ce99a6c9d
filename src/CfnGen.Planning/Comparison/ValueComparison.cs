using CfnGen.Model.Documents;

namespace CfnGen.Planning.Comparison;

/// <summary>Finds what differs between two values in canonical form, as deep inside as a difference can be named.</summary>
/// <param name="types">What the catalogue says of the values; null for what is no property.</param>
/// <param name="same">Knows which values are the same though they are written differently; null: nobody asks.</param>
internal sealed class ValueComparison(IValueTypes types, SameValues? same = null)
{
    private readonly List<Difference> found = [];
    private readonly List<ValuePath> settled = [];

    public IReadOnlyList<Difference> Found => found;

    /// <summary>Where values are the same though they are written differently.</summary>
    public IReadOnlyList<ValuePath> Settled => settled;

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
                new ListComparison(this).Compare(path, one, other);
                break;
            case (ScalarNode one, ScalarNode other):
                CompareScalars(path, one, other);
                break;
            case (IntrinsicNode one, IntrinsicNode other) when AreBranches(one, other, out var condition, out var former, out var latter):
                Compare(path.Branch(condition, holds: true), Present(former[1]), Present(latter[1]));
                Compare(path.Branch(condition, holds: false), Present(former[2]), Present(latter[2]));
                break;
            default:
                CompareOthers(path, before, after);
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
        _ => before is not null && (before.Equals(after) || AreComputedAlike(path, before, after)),
    };

    private void CompareOthers(ValuePath path, TemplateNode? before, TemplateNode? after)
    {
        if (before is not null && before.Equals(after))
        {
            return;
        }

        if (AreComputedAlike(path, before, after))
        {
            settled.Add(path);
        }
        else
        {
            found.Add(new(path, before, after, Doubt: same?.Doubt(path, before, after, types)));
        }
    }

    private bool AreComputedAlike(ValuePath path, TemplateNode? before, TemplateNode? after) =>
        same is not null && before is not null && after is not null && (before is IntrinsicNode || after is IntrinsicNode) && same.Are(path, before, after, types);

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
        var inner = new ValueComparison(types, same);
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

    /// <summary>Notes that two lists differ in their order only, where that means something.</summary>
    public void NoteOrder(ValuePath path, SequenceNode before, SequenceNode after)
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
