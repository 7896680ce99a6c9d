using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Policies;

/// <summary>Between which sizes a group or a scalable target is.</summary>
internal sealed record SizeRange(int Least, int Most)
{
    /// <summary>The sizes under some conditions; null where one of them is not known.</summary>
    public static SizeRange? Of(CheckedTemplate template, CheckedResource scaled, Assumptions when)
    {
        var isTarget = scaled.Type == ScaledService.Target;
        foreach (var sizes in template.Properties.ObjectsOf(scaled.Type!))
        {
            if (ReferenceEquals(sizes.Resource, scaled)
                && Known(template, sizes, isTarget ? "MinCapacity" : "MinSize", when) is { } least
                && Known(template, sizes, isTarget ? "MaxCapacity" : "MaxSize", when) is { } most)
            {
                return new(least, most);
            }
        }

        return null;
    }

    private static int? Known(CheckedTemplate template, CheckedObject sizes, string property, Assumptions when)
    {
        foreach (var known in template.Numbers(sizes, property))
        {
            if (template.CanMeet(known.When, when) && known.Number is >= 0 and <= int.MaxValue)
            {
                return (int)known.Number;
            }
        }

        return null;
    }
}
