using System.Globalization;
using CfnGen.Model.Documents;

namespace CfnGen.Planning.Capacity;

/// <summary>How long load balancers may hold instances and tasks that are being ended.</summary>
internal static class Draining
{
    // The default of deregistration_delay.timeout_seconds.
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(300);

    /// <summary>The longest deregistration delay of some target groups, of which those elsewhere have the usual one.</summary>
    public static TimeSpan Of(IReadOnlyList<TemplateNode> targetGroups, ComparedTemplates templates)
    {
        TimeSpan? longest = null;
        foreach (var group in targetGroups)
        {
            if ((Delay(group, templates) ?? Usual) is var delay && (longest is null || delay > longest))
            {
                longest = delay;
            }
        }

        return longest ?? Usual;
    }

    // Null: it is not in this template.
    private static TimeSpan? Delay(TemplateNode node, ComparedTemplates templates)
    {
        if (node is not IntrinsicNode { Argument: ScalarNode { Text: var name } } || templates.After.Find(name)?.Properties is not { } properties)
        {
            return null;
        }

        foreach (var item in templates.NewValues.Items(properties["TargetGroupAttributes"]) ?? [])
        {
            if (item is MappingNode attribute
                && templates.NewValues.Text(attribute["Key"]) == "deregistration_delay.timeout_seconds"
                && int.TryParse(templates.NewValues.Text(attribute["Value"]), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            {
                return TimeSpan.FromSeconds(seconds);
            }
        }

        return Usual;
    }
}
