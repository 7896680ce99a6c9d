using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Planning.Templates;

/// <summary>Writes the loops of a template out (<c>Fn::ForEach</c>), as CloudFormation does, where the template says over what they run.</summary>
internal sealed class LoopExpansion
{
    private const string Loop = "Fn::ForEach::";

    private readonly MappingNode? parameters;
    private readonly Dictionary<string, string> variables = new(StringComparer.Ordinal);

    private LoopExpansion(MappingNode? parameters) => this.parameters = parameters;

    /// <summary>The same node when there is nothing to write out. A loop over what only deploy time knows stays.</summary>
    public static MappingNode Of(MappingNode root) =>
        root["Transform"] is null ? root : (MappingNode)new LoopExpansion(root["Parameters"] as MappingNode).Expand(root);

    private TemplateNode Expand(TemplateNode node) => node switch
    {
        MappingNode mapping => ExpandEntries(mapping),
        SequenceNode sequence => ExpandItems(sequence),
        IntrinsicNode { Argument: ScalarNode name } call when call.Function == IntrinsicFunction.Ref && variables.TryGetValue(name.Text, out var value) => ScalarNode.String(value),
        IntrinsicNode call => Expand(call.Argument) is var argument && ReferenceEquals(argument, call.Argument) ? call : new IntrinsicNode(call.Function, argument) { Source = call.Source },
        ScalarNode { Kind: ScalarKind.String } text when Written(text.Text) is var written && written != text.Text => ScalarNode.String(written),
        _ => node,
    };

    private MappingNode ExpandEntries(MappingNode mapping)
    {
        var entries = new List<MappingEntry>(mapping.Entries.Count);
        var isSame = true;
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.StartsWith(Loop, StringComparison.Ordinal)
                && entry.Value is SequenceNode { Items: [ScalarNode variable, var collection, MappingNode body] }
                && ItemsOf(collection) is { } items)
            {
                AddRounds(entries, variable.Text, items, body);
                isSame = false;
                continue;
            }

            var (key, value) = (Written(entry.Key), Expand(entry.Value));
            isSame &= key == entry.Key && ReferenceEquals(value, entry.Value);
            entries.Add(new(key, value, entry.KeySource));
        }

        return isSame ? mapping : new(entries) { Source = mapping.Source };
    }

    private void AddRounds(List<MappingEntry> entries, string variable, IReadOnlyList<string> items, MappingNode body)
    {
        var outer = variables.GetValueOrDefault(variable);
        foreach (var item in items)
        {
            variables[variable] = item;
            entries.AddRange(ExpandEntries(body).Entries);
        }

        variables.Remove(variable);
        if (outer is not null)
        {
            variables.Add(variable, outer);
        }
    }

    private SequenceNode ExpandItems(SequenceNode sequence)
    {
        var items = new List<TemplateNode>(sequence.Items.Count);
        var isSame = true;
        foreach (var item in sequence.Items)
        {
            items.Add(Expand(item));
            isSame &= ReferenceEquals(items[^1], item);
        }

        return isSame ? sequence : new(items) { Source = sequence.Source };
    }

    // A list of texts, or a parameter whose default is one.
    private List<string>? ItemsOf(TemplateNode collection)
    {
        if (collection is IntrinsicNode { Argument: ScalarNode name } call && call.Function == IntrinsicFunction.Ref)
        {
            return (parameters?[name.Text] as MappingNode)?["Default"] is ScalarNode list ? [.. list.Text.Split(',', StringSplitOptions.TrimEntries)] : null;
        }

        var items = new List<string>();
        foreach (var item in (collection as SequenceNode)?.Items ?? [])
        {
            if (Expand(item) is not ScalarNode text)
            {
                return null;
            }

            items.Add(text.Text);
        }

        return collection is SequenceNode ? items : null;
    }

    private string Written(string text)
    {
        if (variables.Count == 0 || !text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        foreach (var (name, value) in variables)
        {
            text = text.Replace($"${{{name}}}", value, StringComparison.Ordinal).Replace($"&{{{name}}}", Alphanumeric(value), StringComparison.Ordinal);
        }

        return text;
    }

    // With & the name loses what a logical id cannot have.
    private static string Alphanumeric(string value)
    {
        var text = new StringBuilder();
        foreach (var character in value)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                text.Append(character);
            }
        }

        return text.ToString();
    }
}
