using CfnGen.Model.Documents;
using CfnGen.Rules.Fixes.LaunchTemplates.Data;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Fixes.LaunchTemplates;

/// <summary>Gives all that names a launch configuration the launch template's name: references, DependsOn, scripts.</summary>
internal sealed class NameChanges(CheckedTemplate template, LaunchConfigurations configurations, SourceText source, EditList edits, TreeChanges changes)
{
    private readonly NodeStarts starts = new(new((MappingNode)template.Root.Node), source);
    private readonly Dictionary<TemplateNode, string> texts = new(ReferenceEqualityComparer.Instance);

    /// <summary>Changes text and tree; says of which references the value is another one afterwards.</summary>
    public void Make(ICollection<SwitchNote> notes)
    {
        foreach (var reference in template.References)
        {
            if (configurations.Find(reference.Target) is { } configuration && reference.Kind is ReferenceKind.Ref or ReferenceKind.DependsOn)
            {
                Change(reference, configuration);
                if (reference.Kind == ReferenceKind.Ref && !IsOfGroup(reference))
                {
                    notes.Add(new(reference.Place.Source, $"{reference} gives the launch template's id, where it gave the launch configuration's name."));
                }
            }
        }

        Visit(template.Resources.Place?.Node, "");
        foreach (var (node, text) in texts)
        {
            changes.Replace(node, Nodes.Text(text));
        }
    }

    private bool IsOfGroup(Reference reference)
    {
        foreach (var group in configurations.Groups)
        {
            if (reference.Place.Path.StartsWith($"Resources/{group.Group.Name}/Properties/{group.Entry.Key}", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private void Change(Reference reference, LaunchConfiguration configuration)
    {
        if (reference.Place.Node is not ScalarNode scalar)
        {
            return;
        }

        var (old, id) = reference.InText ? ($"${{{configuration.OldId}}}", $"${{{configuration.Id}}}") : (configuration.OldId, configuration.Id);
        var (start, end) = starts.Of(scalar);
        var written = source.Text[start..end];
        var places = reference.InText ? Occurrences(written, old) : ResourceNameInText.Words(written, old);
        foreach (var at in reference.InText || places.Count == 0 ? places : [places[0]])
        {
            edits.Change(start + at, start + at + old.Length, id);
        }

        texts[scalar] = TextOf(scalar).Replace(old, id, StringComparison.Ordinal);
    }

    private void Visit(TemplateNode? node, string before)
    {
        switch (node)
        {
            case ScalarNode { Kind: ScalarKind.String } scalar:
                ChangeScript(scalar, before);
                break;
            case IntrinsicNode { Argument: SequenceNode { Items: [_, SequenceNode pieces] } } call when call.Function == IntrinsicFunction.Join:
                VisitPieces(pieces);
                break;
            case IntrinsicNode call:
                Visit(call.Argument, "");
                break;
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    Visit(entry.Value, "");
                }

                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    Visit(item, "");
                }

                break;
        }
    }

    // A command may be joined from pieces, one of which is the name.
    private void VisitPieces(SequenceNode pieces)
    {
        var before = "";
        foreach (var piece in pieces.Items)
        {
            Visit(piece, before);
            before = piece is ScalarNode { Text: var text } ? text : "";
        }
    }

    private void ChangeScript(ScalarNode scalar, string before)
    {
        foreach (var configuration in configurations.All)
        {
            var text = TextOf(scalar);
            var places = ResourceNameInText.Find(text, configuration.OldId, before);
            if (places.Count == 0)
            {
                continue;
            }

            texts[scalar] = ResourceNameInText.Renamed(text, places, configuration.OldId, configuration.Id);
            var (start, end) = starts.Of(scalar);
            // Of a piece that is the name alone, the quotes stand before it in the file.
            foreach (var at in before.Length > 0 && places[0] == 0
                ? ResourceNameInText.Words(source.Text[start..end], configuration.OldId)
                : ResourceNameInText.Find(source.Text[start..end], configuration.OldId))
            {
                edits.Change(start + at, start + at + configuration.OldId.Length, configuration.Id);
            }
        }
    }

    private string TextOf(ScalarNode scalar) => texts.GetValueOrDefault(scalar, scalar.Text);

    private static List<int> Occurrences(string text, string words)
    {
        var found = new List<int>();
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
        {
            found.Add(at);
        }

        return found;
    }
}
