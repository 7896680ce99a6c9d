using CfnGen.Model.Documents;
using CfnGen.Planning.Comparison;
using CfnGen.Planning.Spelling;

namespace CfnGen.Planning.Effects;

/// <summary>Who names what in the properties and metadata of resources. Made only when something changes that others may name.</summary>
internal sealed class UseIndex
{
    private readonly Dictionary<string, List<Use>> byName = new(StringComparer.Ordinal);

    public UseIndex(IEnumerable<UpdatedResource> resources)
    {
        foreach (var resource in resources)
        {
            Visit(resource, ValuePath.Root("Properties"), resource.After.Properties);
            Visit(resource, ValuePath.Root("Metadata"), resource.After["Metadata"]);
        }
    }

    public IReadOnlyList<Use> Of(UseKind kind, string name) => byName.TryGetValue(Key(kind, name), out var uses) ? uses : [];

    private static string Key(UseKind kind, string name) => $"{kind}:{name}";

    private void Visit(UpdatedResource user, ValuePath path, TemplateNode? node)
    {
        switch (node)
        {
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    Visit(user, path.Key(entry.Key), entry.Value);
                }

                break;
            case SequenceNode sequence:
                var key = ItemNames.Common(sequence, sequence);
                for (var index = 0; index < sequence.Items.Count; index++)
                {
                    var item = sequence.Items[index];
                    Visit(user, key is null ? path.Item(index) : path.Item(ItemNames.Of(item, key)!), item);
                }

                break;
            case IntrinsicNode { Argument: SequenceNode { Items: [ScalarNode condition, var then, var otherwise] } } call when call.Function == IntrinsicFunction.If:
                Note(user, path, call, UseKind.Condition, condition.Text);
                Visit(user, path.Branch(condition.Text, holds: true), then);
                Visit(user, path.Branch(condition.Text, holds: false), otherwise);
                break;
            case IntrinsicNode call:
                VisitCall(user, path, call, call);
                break;
        }
    }

    // Inside a call the value that changes is the whole call's.
    private void VisitCall(UpdatedResource user, ValuePath path, TemplateNode value, TemplateNode node)
    {
        switch (node)
        {
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    VisitCall(user, path, value, entry.Value);
                }

                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    VisitCall(user, path, value, item);
                }

                break;
            case IntrinsicNode call:
                NoteCall(user, path, value, call);
                VisitCall(user, path, value, call.Argument);
                break;
        }
    }

    private void NoteCall(UpdatedResource user, ValuePath path, TemplateNode value, IntrinsicNode call)
    {
        var function = call.Function;
        switch (call.Argument)
        {
            case ScalarNode name when function == IntrinsicFunction.Ref:
                Note(user, path, value, UseKind.Ref, name.Text);
                break;
            case SequenceNode { Items: [ScalarNode id, ScalarNode attribute] } when function == IntrinsicFunction.GetAtt:
                Note(user, path, value, UseKind.GetAtt, id.Text, attribute.Text);
                break;
            case SequenceNode { Items: [ScalarNode mapping, ..] } when function == IntrinsicFunction.FindInMap:
                Note(user, path, value, UseKind.Mapping, mapping.Text, null, call);
                break;
            case SequenceNode { Items: [ScalarNode condition, _, _] } when function == IntrinsicFunction.If:
                Note(user, path, value, UseKind.Condition, condition.Text);
                break;
            case ScalarNode text when function == IntrinsicFunction.Sub:
                NoteSub(user, path, value, text.Text, null);
                break;
            case SequenceNode { Items: [ScalarNode text, MappingNode variables] } when function == IntrinsicFunction.Sub:
                NoteSub(user, path, value, text.Text, variables);
                break;
        }
    }

    private void NoteSub(UpdatedResource user, ValuePath path, TemplateNode value, string text, MappingNode? variables)
    {
        if (!text.Contains("${", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var piece in SubPieces.Of(text, name => variables?[name] is null ? SubPieces.Reference(name) : ScalarNode.String("")))
        {
            if (piece is IntrinsicNode reference)
            {
                NoteCall(user, path, value, reference);
            }
        }
    }

    private void Note(UpdatedResource user, ValuePath path, TemplateNode value, UseKind kind, string name, string? detail = null, IntrinsicNode? call = null)
    {
        var key = Key(kind, name);
        if (!byName.TryGetValue(key, out var uses))
        {
            byName.Add(key, uses = []);
        }

        uses.Add(new(user, path, value, kind, name, detail, call));
    }
}
