using System.Globalization;
using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Steps;

/// <summary>Reads the step adjustments of policies.</summary>
/// <remarks>Steps mean something only together, so each combination of the conditions inside is a ladder of its own; a list with more conditions than <see cref="MaxConditions"/> is left alone.</remarks>
internal static class StepLadders
{
    private const int MaxConditions = 3;

    public static List<StepLadder> Of(CheckedTemplate template)
    {
        var ladders = new List<StepLadder>();
        foreach (var policy in ScalingPolicies.Of(template))
        {
            if (policy.Kind == PolicyKind.Step)
            {
                ladders.AddRange(Of(template, policy));
            }
        }

        return ladders;
    }

    /// <summary>The steps of one step policy.</summary>
    public static List<StepLadder> Of(CheckedTemplate template, ScalingPolicy policy)
    {
        var ladders = new List<StepLadder>();
        foreach (var list in template.Values(policy.Settings, "StepAdjustments"))
        {
            if (list.Place.Node is SequenceNode && template.CanMeet(policy.When, list.When))
            {
                Collect(template, policy, list.Place, list.When.And(policy.When), 0, ladders);
            }
        }

        return ladders;
    }

    private static void Collect(CheckedTemplate template, ScalingPolicy policy, Place list, Assumptions when, int depth, List<StepLadder> ladders)
    {
        if (OpenCondition(list, when) is not { } condition)
        {
            if (Read(template, list, when) is { Count: > 0 } steps)
            {
                ladders.Add(new(policy, list, steps, when));
            }

            return;
        }

        foreach (var holds in new[] { true, false })
        {
            var supposed = when.Suppose(condition, holds);
            if (depth < MaxConditions && template.CanMeet(supposed, Assumptions.None))
            {
                Collect(template, policy, list, supposed, depth + 1, ladders);
            }
        }
    }

    // The first condition on the way to a step or a bound of which nothing is supposed yet.
    private static string? OpenCondition(Place list, Assumptions when)
    {
        foreach (var item in list.Items)
        {
            if (OpenConditionOf(item, when, out var step) is { } condition)
            {
                return condition;
            }

            foreach (var entry in step.Entries)
            {
                if (OpenConditionOf(entry, when, out _) is { } inside)
                {
                    return inside;
                }
            }
        }

        return null;
    }

    private static string? OpenConditionOf(Place place, Assumptions when, out Place chosen)
    {
        chosen = place;
        while (chosen.Calls(IntrinsicFunction.If) && chosen.Argument.Items is [{ Text: { } condition }, var then, var otherwise])
        {
            if (Supposed(when, condition) is not { } holds)
            {
                return condition;
            }

            chosen = holds ? then : otherwise;
        }

        return null;
    }

    private static bool? Supposed(Assumptions when, string condition)
    {
        for (var link = when; link.Outer is not null; link = link.Outer)
        {
            if (link.Value is null && link.Name == condition)
            {
                return link.Holds;
            }
        }

        return null;
    }

    // Null where a step or a bound is not known.
    private static List<Step>? Read(CheckedTemplate template, Place list, Assumptions when)
    {
        var steps = new List<Step>();
        foreach (var item in list.Items)
        {
            OpenConditionOf(item, when, out var step);
            if (Branches.IsNoValue(step))
            {
                continue;
            }

            if (step.Node is not MappingNode
                || !TryNumber(template, step["MetricIntervalLowerBound"], when, out var lower)
                || !TryNumber(template, step["MetricIntervalUpperBound"], when, out var upper))
            {
                return null;
            }

            TryNumber(template, step["ScalingAdjustment"], when, out var adjustment);
            steps.Add(new(step, lower, upper, adjustment));
        }

        steps.Sort((one, other) => one.From != other.From ? one.From.CompareTo(other.From) : one.To.CompareTo(other.To));
        return steps;
    }

    private static bool TryNumber(CheckedTemplate template, Place? place, Assumptions when, out double? number)
    {
        number = null;
        if (place is null)
        {
            return true;
        }

        OpenConditionOf(place, when, out var chosen);
        if (Branches.IsNoValue(chosen))
        {
            return true;
        }

        if (template.TextOf(new(chosen, when)) is { } known && double.TryParse(known.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            number = value;
            return true;
        }

        return false;
    }
}
