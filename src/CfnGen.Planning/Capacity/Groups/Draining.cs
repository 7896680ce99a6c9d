using System.Globalization;
using CfnGen.Model.Documents;

namespace CfnGen.Planning.Capacity.Groups;

/// <summary>How long load balancers may hold instances that are being ended.</summary>
internal static class Draining
{
    // The default of deregistration_delay.timeout_seconds.
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(300);

    /// <summary>The longest deregistration delay of the group's target groups; zero without a load balancer.</summary>
    public static TimeSpan Of(GroupMove move)
    {
        if (!move.New.IsBalanced)
        {
            return TimeSpan.Zero;
        }

        TimeSpan? longest = null;
        foreach (var item in move.Templates.NewValues.Items(move.Resource.Properties?["TargetGroupARNs"]) ?? [])
        {
            if (Delay(item, move.Templates) is { } delay && (longest is null || delay > longest))
            {
                longest = delay;
            }
        }

        return longest ?? Usual;
    }

    /// <summary>The delay of the target group that a value refers to; null: it is not in this template.</summary>
    public static TimeSpan? Delay(TemplateNode node, ComparedTemplates templates)
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
