using CfnGen.Model.Documents;

namespace CfnGen.Planning.Values;

/// <summary>Writes a value with everything in the place of its call that is known of it, and leaves the other calls as they are.</summary>
internal sealed class KnownParts(TemplateValues values)
{
    /// <summary>The same node where nothing is known.</summary>
    public TemplateNode Of(TemplateNode node) => node switch
    {
        MappingNode mapping => OfMapping(mapping),
        SequenceNode sequence => OfSequence(sequence),
        IntrinsicNode call => OfCall(call),
        _ => node,
    };

    private MappingNode OfMapping(MappingNode mapping)
    {
        var entries = new List<MappingEntry>(mapping.Entries.Count);
        var isSame = true;
        foreach (var entry in mapping.Entries)
        {
            var value = Of(entry.Value);
            isSame &= ReferenceEquals(value, entry.Value);
            entries.Add(new(entry.Key, value, entry.KeySource));
        }

        return isSame ? mapping : new(entries) { Source = mapping.Source };
    }

    private SequenceNode OfSequence(SequenceNode sequence)
    {
        var items = new List<TemplateNode>(sequence.Items.Count);
        var isSame = true;
        foreach (var item in sequence.Items)
        {
            items.Add(Of(item));
            isSame &= ReferenceEquals(items[^1], item);
        }

        return isSame ? sequence : new(items) { Source = sequence.Source };
    }

    private TemplateNode OfCall(IntrinsicNode call)
    {
        if (call.Function == IntrinsicFunction.If && call.Argument is SequenceNode { Items: [ScalarNode condition, var then, var otherwise] } && values.Holds(condition.Text) is { } holds)
        {
            return Of(holds ? then : otherwise);
        }

        // The names in these are no values.
        if (call.Function == IntrinsicFunction.GetAtt || call.Function == IntrinsicFunction.Condition)
        {
            return call;
        }

        var argument = Of(call.Argument);
        var known = ReferenceEquals(argument, call.Argument) ? call : new IntrinsicNode(call.Function, argument) { Source = call.Source };
        return values.Resolve(known) ?? known;
    }
}
