using CfnGen.Model.Documents;
using CfnGen.Planning.Access.Situations;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Consequences.Guards;

/// <summary>Reads what a template says of guards. A parameter has the value that the deployment gives it, or its default.</summary>
internal sealed class GuardReading(PlannedTemplate template, IReadOnlyDictionary<string, string> parameters)
{
    public IReadOnlyList<GuardState> Of(PlannedResource resource, Guard guard)
    {
        var found = new List<GuardState>();
        Collect(new(resource.Properties ?? new MappingNode([]), Situation.Always), guard, guard.Path, found);
        return found;
    }

    /// <summary>A literal, or what a parameter is; null: only deploy time knows.</summary>
    public string? TextOf(TemplateNode? node) => node switch
    {
        ScalarNode scalar => scalar.Text,
        IntrinsicNode { Argument: ScalarNode name } call when call.Function == IntrinsicFunction.Ref =>
            parameters.TryGetValue(name.Text, out var given) ? given : ((template.Section("Parameters")?[name.Text] as MappingNode)?["Default"] as ScalarNode)?.Text,
        _ => null,
    };

    private void Collect(Branch at, Guard guard, string path, List<GuardState> found)
    {
        if (path.Length == 0)
        {
            found.Add(new(IsLoose(at.Node, guard), false, at.When));
            return;
        }

        if (at.Node is not MappingNode mapping)
        {
            found.Add(new(null, false, at.When));
            return;
        }

        // deletion_protection.enabled has a dot of its own.
        var (end, open) = (path.IndexOf('.', Math.Max(0, path.IndexOf(']', StringComparison.Ordinal))), path.IndexOf('[', StringComparison.Ordinal));
        var (step, rest) = end < 0 ? (path, "") : (path[..end], path[(end + 1)..]);
        var key = open >= 0 && open < step.Length ? step[(open + 1)..^1] : null;
        var value = mapping[key is null ? step : step[..open]];
        var items = value is null ? [] : Branches.ItemsOf(value, at.When);
        if (key is not null)
        {
            items = [.. items.Where(item => item.Node is not MappingNode pair || (pair["Key"] as ScalarNode)?.Text == key)];
        }

        IReadOnlyList<Situation> missing = value is null ? [] : Branches.Missing(value, at.When);
        foreach (var when in items.Count == 0 && missing.Count == 0 ? [at.When] : missing)
        {
            found.Add(new(null, true, when));
        }

        foreach (var item in items)
        {
            Collect(item, guard, rest, found);
        }
    }

    private bool? IsLoose(TemplateNode node, Guard guard)
    {
        if (guard.Loose.Count == 0)
        {
            return false;
        }

        return TextOf(node) is { } text ? guard.Loose.Contains(text, StringComparer.OrdinalIgnoreCase) : null;
    }
}
