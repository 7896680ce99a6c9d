using CfnGen.Model.Documents;

namespace CfnGen.Rules.Fixes.LaunchTemplates;

/// <summary>Finds where the old name still stands, in texts that nobody can tell the meaning of.</summary>
internal static class LeftOvers
{
    public static void Note(TemplateDocument result, LaunchConfigurations configurations, ICollection<SwitchNote> notes)
    {
        foreach (var section in result.Root.Entries)
        {
            if (section.Key is "Resources" or "Outputs")
            {
                Visit(section.Value, configurations, notes);
            }
        }
    }

    private static void Visit(TemplateNode node, LaunchConfigurations configurations, ICollection<SwitchNote> notes)
    {
        switch (node)
        {
            case ScalarNode { Kind: ScalarKind.String } text:
                foreach (var configuration in configurations.All)
                {
                    if (ResourceNameInText.Words(text.Text, configuration.OldId).Count > 0)
                    {
                        notes.Add(new(text.Source, $"This text still says {configuration.OldId}: if it means the resource, write {configuration.Id}."));
                    }
                }

                break;
            case IntrinsicNode call:
                Visit(call.Argument, configurations, notes);
                break;
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    // Descriptions are for people, who may go on calling it so.
                    if (!entry.Key.EndsWith("Description", StringComparison.Ordinal))
                    {
                        Visit(entry.Value, configurations, notes);
                    }
                }

                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    Visit(item, configurations, notes);
                }

                break;
        }
    }
}
