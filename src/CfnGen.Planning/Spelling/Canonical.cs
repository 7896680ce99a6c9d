using System.Globalization;
using CfnGen.Model.Documents;

namespace CfnGen.Planning.Spelling;

/// <summary>Writes a value in the one way to which all spellings of the same value come: what CloudFormation computes is equal where this is.</summary>
/// <remarks>
/// A text with references (<c>Fn::Sub</c>, <c>Fn::Join</c>) becomes a <c>Fn::Join</c> without delimiter. Arguments that are numbers become texts. Values that are
/// <c>AWS::NoValue</c> vanish. What is in canonical form already comes back as the same node.
/// </remarks>
/// <param name="renamed">New logical ids by former ones: a reference to either is a reference to the new one.</param>
/// <param name="conditions">New names of conditions by former ones.</param>
/// <param name="mappings">New names of mappings by former ones.</param>
internal sealed class Canonical(
    IReadOnlyDictionary<string, string> renamed, IReadOnlyDictionary<string, string>? conditions = null, IReadOnlyDictionary<string, string>? mappings = null)
{
    private const string NoValue = "AWS::NoValue";
    private const string Region = "AWS::Region";

    /// <summary>For templates in which nothing is renamed.</summary>
    public static Canonical Plain { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>Null: the value is <c>AWS::NoValue</c>, so that there is none.</summary>
    public TemplateNode? Of(TemplateNode? node) => node switch
    {
        null => null,
        MappingNode mapping => OfMapping(mapping),
        SequenceNode sequence => OfSequence(sequence),
        IntrinsicNode call => OfCall(call),
        _ => node,
    };

    /// <summary>The name under which a condition is known now.</summary>
    public string Condition(string name) => conditions?.GetValueOrDefault(name, name) ?? name;

    /// <summary>The same, which also takes parameters under new names for the former ones.</summary>
    public Canonical With(IReadOnlyDictionary<string, string> parameters)
    {
        if (parameters.Count == 0)
        {
            return this;
        }

        var all = new Dictionary<string, string>(renamed, StringComparer.Ordinal);
        foreach (var (former, latter) in parameters)
        {
            all.TryAdd(former, latter);
        }

        return new(all, conditions, mappings);
    }

    private MappingNode OfMapping(MappingNode mapping)
    {
        List<MappingEntry>? changed = null;
        for (var index = 0; index < mapping.Entries.Count; index++)
        {
            var entry = mapping.Entries[index];
            var value = Of(entry.Value);
            if (changed is null && ReferenceEquals(value, entry.Value))
            {
                continue;
            }

            changed ??= Copied(mapping.Entries, index);
            if (value is not null)
            {
                changed.Add(new(entry.Key, value, entry.KeySource));
            }
        }

        return changed is null ? mapping : new(changed) { Source = mapping.Source };
    }

    private SequenceNode OfSequence(SequenceNode sequence)
    {
        List<TemplateNode>? changed = null;
        for (var index = 0; index < sequence.Items.Count; index++)
        {
            var item = sequence.Items[index];
            var value = Of(item);
            if (changed is null && ReferenceEquals(value, item))
            {
                continue;
            }

            changed ??= Copied(sequence.Items, index);
            if (value is not null)
            {
                changed.Add(value);
            }
        }

        return changed is null ? sequence : new(changed) { Source = sequence.Source };
    }

    private TemplateNode? OfCall(IntrinsicNode call)
    {
        var function = call.Function;
        if (function == IntrinsicFunction.Ref)
        {
            return call.Argument is not ScalarNode { Text: var name } ? call
                : name == NoValue ? null
                : renamed.TryGetValue(name, out var newName) ? new IntrinsicNode(function, ScalarNode.String(newName)) { Source = call.Source }
                : call;
        }

        if (function == IntrinsicFunction.If)
        {
            return OfIf(call);
        }

        if (function == IntrinsicFunction.Condition && call.Argument is ScalarNode condition)
        {
            return Condition(condition.Text) == condition.Text ? call : new IntrinsicNode(function, ScalarNode.String(Condition(condition.Text))) { Source = call.Source };
        }

        // Without a name the zones are those of the stack's region.
        if (function == IntrinsicFunction.GetAZs && call.Argument is IntrinsicNode { Argument: ScalarNode { Text: Region } } region && region.Function == IntrinsicFunction.Ref)
        {
            return new IntrinsicNode(function, ScalarNode.String("")) { Source = call.Source };
        }

        if (function == IntrinsicFunction.Sub && SubOf(call.Argument) is var (text, variables))
        {
            return OfSub(call, text, variables);
        }

        var argument = Of(call.Argument) ?? call.Argument;
        return argument is SequenceNode { Items: var items } && Computed(call, items) is { } computed ? computed : WithArgument(call, AsText(call, argument));
    }

    /// <summary>What a function of known arguments gives; null where deploy time decides.</summary>
    private TemplateNode? Computed(IntrinsicNode call, IReadOnlyList<TemplateNode> arguments)
    {
        var function = call.Function;
        if (function == IntrinsicFunction.Join && arguments is [ScalarNode delimiter, SequenceNode list])
        {
            return OfJoin(call, delimiter.Text, list);
        }

        if (function == IntrinsicFunction.Split && arguments is [ScalarNode { Text.Length: > 0 } separator, ScalarNode text])
        {
            return new SequenceNode(Array.ConvertAll(text.Text.Split(separator.Text), ScalarNode.String)) { Source = call.Source };
        }

        if (function == IntrinsicFunction.Select && arguments is [ScalarNode index, SequenceNode choices])
        {
            return int.TryParse(index.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var chosen) && chosen < choices.Items.Count
                && !MayLoseItems(choices)
                ? choices.Items[chosen]
                : null;
        }

        if (function == IntrinsicFunction.FindInMap && arguments is [ScalarNode { Text: var mapping }, ..] && mappings?.GetValueOrDefault(mapping) is { } newMapping)
        {
            return new IntrinsicNode(function, new SequenceNode([ScalarNode.String(newMapping), .. arguments.Skip(1)])) { Source = call.Source };
        }

        // Either side may stand first.
        if (function == IntrinsicFunction.Equals && arguments is [ScalarNode known, IntrinsicNode asked])
        {
            return new IntrinsicNode(function, new SequenceNode([asked, AsText(known)])) { Source = call.Source };
        }

        // The first argument of GetAtt is a logical id.
        return function == IntrinsicFunction.GetAtt && arguments is [ScalarNode { Text: var name }, var attribute] && renamed.TryGetValue(name, out var newName)
            ? new IntrinsicNode(function, new SequenceNode([ScalarNode.String(newName), attribute])) { Source = call.Source }
            : null;
    }

    private TemplateNode? OfIf(IntrinsicNode call)
    {
        if (call.Argument is not SequenceNode { Items: [var condition, var then, var otherwise] } argument)
        {
            return call;
        }

        var (first, second) = (Of(then), Of(otherwise));
        if (first is null ? second is null : first.Equals(second))
        {
            return first;
        }

        if (condition is ScalarNode { Text: var name } && Condition(name) != name)
        {
            condition = ScalarNode.String(Condition(name));
        }

        return ReferenceEquals(first, then) && ReferenceEquals(second, otherwise) && ReferenceEquals(condition, argument.Items[0])
            ? call
            : new IntrinsicNode(call.Function, new SequenceNode([condition, first ?? then, second ?? otherwise]) { Source = argument.Source }) { Source = call.Source };
    }

    private static TemplateNode? OfJoin(IntrinsicNode call, string delimiter, SequenceNode list)
    {
        if (delimiter.Length > 0 && MayLoseItems(list))
        {
            return null;
        }

        var text = new CanonicalText(call.Source);
        for (var index = 0; index < list.Items.Count; index++)
        {
            text.Add(index > 0 ? delimiter : "");
            text.Add(list.Items[index]);
        }

        return text.ToNode();
    }

    private TemplateNode OfSub(IntrinsicNode call, string text, MappingNode? variables)
    {
        var whole = new CanonicalText(call.Source);
        foreach (var piece in SubPieces.Of(text, name => Of(variables?[name] ?? SubPieces.Reference(name)) ?? ScalarNode.String("")))
        {
            whole.Add(piece);
        }

        return whole.ToNode();
    }

    private static (string Text, MappingNode? Variables)? SubOf(TemplateNode argument) => argument switch
    {
        ScalarNode { Kind: ScalarKind.String } text => (text.Text, null),
        SequenceNode { Items: [ScalarNode { Kind: ScalarKind.String } text, MappingNode variables] } => (text.Text, variables),
        _ => null,
    };

    // A branch that is AWS::NoValue takes its item out of the list, and the delimiter with it.
    private static bool MayLoseItems(SequenceNode list)
    {
        foreach (var item in list.Items)
        {
            if (item is IntrinsicNode call && call.Function == IntrinsicFunction.If)
            {
                return true;
            }
        }

        return false;
    }

    // Functions take numbers and texts alike: !Select [0, …] and !Select ["0", …].
    private static TemplateNode AsText(IntrinsicNode call, TemplateNode argument)
    {
        if (call.Function == IntrinsicFunction.ToJsonString || call.Function == IntrinsicFunction.Transform)
        {
            return argument;
        }

        if (argument is not SequenceNode sequence)
        {
            return AsText(argument);
        }

        List<TemplateNode>? changed = null;
        for (var index = 0; index < sequence.Items.Count; index++)
        {
            var text = AsText(sequence.Items[index]);
            if (!ReferenceEquals(text, sequence.Items[index]))
            {
                changed ??= [.. sequence.Items];
                changed[index] = text;
            }
        }

        return changed is null ? argument : new SequenceNode(changed) { Source = argument.Source };
    }

    private static TemplateNode AsText(TemplateNode node) =>
        node is ScalarNode { Kind: not (ScalarKind.String or ScalarKind.Null) } scalar ? ScalarNode.String(scalar.Text) : node;

    private static IntrinsicNode WithArgument(IntrinsicNode call, TemplateNode argument) =>
        ReferenceEquals(argument, call.Argument) ? call : new(call.Function, argument) { Source = call.Source };

    private static List<T> Copied<T>(IReadOnlyList<T> items, int count)
    {
        var copy = new List<T>(items.Count);
        for (var index = 0; index < count; index++)
        {
            copy.Add(items[index]);
        }

        return copy;
    }
}
