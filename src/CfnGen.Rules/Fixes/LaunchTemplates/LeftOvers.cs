using CfnGen.Model.Documents;

namespace CfnGen.Rules.Fixes.LaunchTemplates;

/// <summary>Finds where the old name stays, in texts that nobody can tell the meaning of.</summary>
internal sealed class LeftOvers(LaunchConfigurations configurations, TreeChanges changes, ICollection<SwitchNote> notes)
{
    public void Note(TemplateDocument document)
    {
        foreach (var section in document.Root.Entries)
        {
            if (section.Key is "Resources" or "Outputs")
            {
                Visit(section.Value);
            }
        }
    }

    private void Visit(TemplateNode node)
    {
        switch (node)
        {
            case ScalarNode { Kind: ScalarKind.String }:
                NoteText((ScalarNode)changes.Applied(node)!, node.Source);
                break;
            case IntrinsicNode call:
                Visit(call.Argument);
                break;
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    // Descriptions are for people, who may go on calling it so; and a type may have the same name.
                    if (entry.Key != "Type" && !entry.Key.EndsWith("Description", StringComparison.Ordinal))
                    {
                        Visit(entry.Value);
                    }
                }

                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    Visit(item);
                }

                break;
        }
    }

    private void NoteText(ScalarNode text, SourceLocation location)
    {
        foreach (var configuration in configurations.All)
        {
            if (ResourceNameInText.Words(text.Text, configuration.OldId).Count > 0)
            {
                notes.Add(new(location, $"This text still says {configuration.OldId}: if it means the resource, write {configuration.Id}."));
            }
        }
    }
}
