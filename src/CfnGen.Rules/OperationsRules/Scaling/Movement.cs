using CfnGen.Model.Documents;
using CfnGen.Rules.OperationsRules.Scaling.Steps;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling;

/// <summary>In which directions a policy moves the capacity.</summary>
/// <param name="Grows">Whether it can add capacity.</param>
/// <param name="Shrinks">Whether it can take capacity away.</param>
/// <param name="IsKnown">Whether that is all; false for an exact capacity, a forecast and what only deploy time knows.</param>
internal sealed record Movement(bool Grows, bool Shrinks, bool IsKnown)
{
    private static readonly Movement Unknown = new(false, false, false);

    public static Movement Of(CheckedTemplate template, ScalingPolicy policy) => policy.Kind switch
    {
        PolicyKind.Simple or PolicyKind.Step when AdjustsExactly(template, policy) => Unknown,
        PolicyKind.Simple => OfNumbers(template.Numbers(policy.Settings, "ScalingAdjustment")),
        PolicyKind.Step => OfSteps(template, policy),
        PolicyKind.Tracking => OfTracking(template, policy),
        _ => Unknown,
    };

    private static bool AdjustsExactly(CheckedTemplate template, ScalingPolicy policy)
    {
        var types = template.Texts(policy.Settings, "AdjustmentType");
        return types.Count != 1 || types[0].Text == "ExactCapacity";
    }

    private static Movement OfNumbers(IReadOnlyList<KnownNumber> numbers)
    {
        var (grows, shrinks) = (false, false);
        foreach (var known in numbers)
        {
            grows |= known.Number > 0;
            shrinks |= known.Number < 0;
        }

        return new(grows, shrinks, numbers.Count > 0);
    }

    private static Movement OfSteps(CheckedTemplate template, ScalingPolicy policy)
    {
        var (grows, shrinks, isKnown) = (false, false, false);
        foreach (var ladder in StepLadders.Of(template, policy))
        {
            isKnown = true;
            foreach (var step in ladder.Steps)
            {
                if (step.Adjustment is null)
                {
                    return Unknown;
                }

                grows |= step.Adjustment > 0;
                shrinks |= step.Adjustment < 0;
            }
        }

        return new(grows, shrinks, isKnown);
    }

    private static Movement OfTracking(CheckedTemplate template, ScalingPolicy policy)
    {
        if (policy.Settings.Find("DisableScaleIn") is not { } place)
        {
            return new(true, true, true);
        }

        return place.Node is ScalarNode ? new(true, !IsTrue(place), true) : Unknown;
    }

    private static bool IsTrue(Place place) => string.Equals(place.Text, "true", StringComparison.OrdinalIgnoreCase);
}
