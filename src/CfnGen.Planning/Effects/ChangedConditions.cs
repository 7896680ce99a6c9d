using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Effects;

/// <summary>The conditions that may come out differently: those that are written differently, and those that name one of these, a changed mapping, or a parameter with another value.</summary>
internal static class ChangedConditions
{
    public static IReadOnlyCollection<string> Of(PlannedTemplate after, IReadOnlyList<EntryChange> entries, IReadOnlySet<string> parameters)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        var mappings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry is { Kind: ChangeKind.Changed, Section: "Conditions" })
            {
                changed.Add(entry.Name);
            }
            else if (entry is { Kind: ChangeKind.Changed, Section: "Mappings" })
            {
                mappings.Add(entry.Name);
            }
        }

        if (changed.Count > 0 || mappings.Count > 0 || parameters.Count > 0)
        {
            for (var count = -1; count != changed.Count;)
            {
                count = changed.Count;
                Spread(after, changed, mappings, parameters);
            }
        }

        return changed;
    }

    private static void Spread(PlannedTemplate after, HashSet<string> changed, HashSet<string> mappings, IReadOnlySet<string> parameters)
    {
        foreach (var condition in after.Section("Conditions")?.Entries ?? [])
        {
            if (!changed.Contains(condition.Key) && Names(condition.Value, changed, mappings, parameters))
            {
                changed.Add(condition.Key);
            }
        }
    }

    private static bool Names(TemplateNode node, HashSet<string> conditions, HashSet<string> mappings, IReadOnlySet<string> parameters) => node switch
    {
        IntrinsicNode { Argument: ScalarNode name } call when call.Function == IntrinsicFunction.Condition => conditions.Contains(name.Text),
        IntrinsicNode { Argument: ScalarNode name } call when call.Function == IntrinsicFunction.Ref => parameters.Contains(name.Text),
        IntrinsicNode { Argument: SequenceNode { Items: [ScalarNode name, ..] arguments } } call when call.Function == IntrinsicFunction.FindInMap =>
            mappings.Contains(name.Text) || arguments.Skip(1).Any(key => Names(key, conditions, mappings, parameters)),
        IntrinsicNode call => Names(call.Argument, conditions, mappings, parameters),
        SequenceNode sequence => sequence.Items.Any(item => Names(item, conditions, mappings, parameters)),
        MappingNode mapping => mapping.Entries.Any(entry => Names(entry.Value, conditions, mappings, parameters)),
        _ => false,
    };
}
