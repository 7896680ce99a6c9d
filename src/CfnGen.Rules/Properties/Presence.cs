using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Properties;

/// <summary>Whether properties are set, which may depend on conditions.</summary>
internal static class Presence
{
    /// <summary>Whether a macro or a loop may set further properties.</summary>
    public static bool HasMacro(CheckedObject checkedObject)
    {
        foreach (var entry in checkedObject.Entries)
        {
            if (entry.Name.StartsWith("Fn::", StringComparison.Ordinal) || LoopText.MayChange(entry.Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The circumstances in which the property is set; none when it never is.</summary>
    public static List<Assumptions> WhenSet(CheckedObject checkedObject, string property, ConditionTable conditions) =>
        When(checkedObject, property, conditions, isSet: true);

    /// <summary>The circumstances in which it is not; none when it always is.</summary>
    public static List<Assumptions> WhenAbsent(CheckedObject checkedObject, string property, ConditionTable conditions) =>
        checkedObject.Find(property) is null ? [checkedObject.When] : When(checkedObject, property, conditions, isSet: false);

    /// <summary>Whether two circumstances surely can meet.</summary>
    public static bool CanMeet(IReadOnlyList<Assumptions> first, IReadOnlyList<Assumptions> second, ConditionTable conditions)
    {
        foreach (var one in first)
        {
            foreach (var other in second)
            {
                if (conditions.CanHold(one.And(other)) == Truth.True)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a property surely is absent somewhere where the assumptions hold.</summary>
    public static bool CanLack(CheckedTemplate template, CheckedObject checkedObject, string property, Assumptions when) =>
        !HasMacro(checkedObject) && CanMeet([when], WhenAbsent(checkedObject, property, template.Conditions), template.Conditions);

    private static List<Assumptions> When(CheckedObject checkedObject, string property, ConditionTable conditions, bool isSet)
    {
        var found = new List<Assumptions>();
        if (checkedObject.Find(property) is { } entry)
        {
            foreach (var branch in Branches.Of(entry, checkedObject.When, conditions))
            {
                if (Branches.IsNoValue(branch.Place) != isSet)
                {
                    found.Add(branch.When);
                }
            }
        }

        return found;
    }
}
