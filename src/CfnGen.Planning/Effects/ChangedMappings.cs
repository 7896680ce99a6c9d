using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Effects;

/// <summary>What lookups in mappings give that are written differently now.</summary>
internal sealed class ChangedMappings(PlannedTemplate before, PlannedTemplate after)
{
    /// <summary>The change of a value that looks an entry up; null: what it finds is as before.</summary>
    public IndirectChange? Of(Use use)
    {
        if (use.Call is not { Argument: SequenceNode { Items: [_, var first, var second, ..] } })
        {
            return null;
        }

        var cause = new Cause(CauseKind.Mapping, use.Name);
        if (first is ScalarNode one && second is ScalarNode other)
        {
            var (former, latter) = (Entry(before, use.Name, one.Text, other.Text), Entry(after, use.Name, one.Text, other.Text));
            var isSame = former is null ? latter is null : former.Equals(latter);
            return isSame ? null : ReferenceEquals(use.Value, use.Call) ? new(use.Path, former, latter, cause) : new(use.Path, use.Value, use.Value, cause);
        }

        return MayDiffer(use.Name, first, second)
            ? new(use.Path, use.Value, use.Value, cause, $"it looks up an entry of {use.Name} that changes")
            : null;
    }

    private bool MayDiffer(string mapping, TemplateNode first, TemplateNode second)
    {
        var (one, other) = (Mapping(before, mapping), Mapping(after, mapping));
        foreach (var entry in one?.Entries ?? other?.Entries ?? [])
        {
            if (first is ScalarNode name && name.Text != entry.Key)
            {
                continue;
            }

            var (former, latter) = (one?[entry.Key] as MappingNode, other?[entry.Key] as MappingNode);
            if (second is ScalarNode key ? !Equal(former?[key.Text], latter?[key.Text]) : !Equal(former, latter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Equal(TemplateNode? one, TemplateNode? other) => one is null ? other is null : one.Equals(other);

    private static MappingNode? Mapping(PlannedTemplate template, string name) => template.Section("Mappings")?[name] as MappingNode;

    private static TemplateNode? Entry(PlannedTemplate template, string mapping, string first, string second) =>
        (Mapping(template, mapping)?[first] as MappingNode)?[second];
}
