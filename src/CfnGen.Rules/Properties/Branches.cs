using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Properties;

/// <summary>The values that a place can have, once <c>Fn::If</c> is decided.</summary>
internal static class Branches
{
    /// <summary>Each value with what is known where it is taken, in the order of the page; branches that no parameters lead to are left out.</summary>
    public static IReadOnlyList<Branch> Of(Place place, Assumptions when, ConditionTable conditions)
    {
        if (!place.Calls(IntrinsicFunction.If))
        {
            return [new(place, when)];
        }

        var found = new List<Branch>();
        Collect(place, when, conditions, found);
        return found;
    }

    public static bool IsNoValue(Place place) =>
        place.Node is IntrinsicNode { Argument: ScalarNode { Text: PseudoParameters.NoValue } } call && call.Function == IntrinsicFunction.Ref;

    private static void Collect(Place place, Assumptions when, ConditionTable conditions, List<Branch> found)
    {
        if (!place.Calls(IntrinsicFunction.If) || place.Argument.Items is not [{ Text: { } condition }, var then, var otherwise])
        {
            found.Add(new(place, when));
            return;
        }

        CollectIfPossible(then, when.Suppose(condition, true), conditions, found);
        CollectIfPossible(otherwise, when.Suppose(condition, false), conditions, found);
    }

    private static void CollectIfPossible(Place place, Assumptions when, ConditionTable conditions, List<Branch> found)
    {
        if (conditions.CanHold(when) != Truth.False)
        {
            Collect(place, when, conditions, found);
        }
    }
}
