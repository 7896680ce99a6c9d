using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Properties;

/// <summary>Whether properties are set, which may depend on conditions, and which circumstances can meet.</summary>
internal static class Presence
{
    /// <summary>The circumstances in which the property is set; none when it never is.</summary>
    public static List<Assumptions> WhenSet(this CheckedTemplate template, CheckedObject checkedObject, string property) =>
        When(template, checkedObject, property, isSet: true);

    /// <summary>The circumstances in which it is not; none when it always is.</summary>
    public static List<Assumptions> WhenAbsent(this CheckedTemplate template, CheckedObject checkedObject, string property) =>
        checkedObject.Find(property) is null ? [checkedObject.When] : When(template, checkedObject, property, isSet: false);

    /// <summary>Whether two circumstances surely can meet.</summary>
    public static bool CanMeet(this CheckedTemplate template, Assumptions one, Assumptions other) =>
        template.Conditions.CanHold(one.And(other)) == Truth.True;

    /// <summary>Whether one of the first surely can meet one of the others.</summary>
    public static bool CanMeet(this CheckedTemplate template, IReadOnlyList<Assumptions> first, IReadOnlyList<Assumptions> second)
    {
        foreach (var one in first)
        {
            foreach (var other in second)
            {
                if (template.CanMeet(one, other))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a property surely is set somewhere where the assumptions hold.</summary>
    public static bool CanHave(this CheckedTemplate template, CheckedObject checkedObject, string property, Assumptions when) =>
        template.CanMeet([when], template.WhenSet(checkedObject, property));

    /// <summary>Whether a property surely is absent somewhere where the assumptions hold.</summary>
    public static bool CanLack(this CheckedTemplate template, CheckedObject checkedObject, string property, Assumptions when) =>
        !checkedObject.HasMacro && template.CanMeet([when], template.WhenAbsent(checkedObject, property));

    /// <summary>The second entry of these names that surely can be set together with one before it; null when there is none.</summary>
    public static Place? SecondOf(this CheckedTemplate template, CheckedObject checkedObject, IReadOnlyList<string> properties)
    {
        var seen = new List<Assumptions>();
        foreach (var entry in checkedObject.Entries)
        {
            if (!properties.Contains(entry.Name))
            {
                continue;
            }

            var whenSet = template.WhenSet(checkedObject, entry.Name);
            if (template.CanMeet(seen, whenSet))
            {
                return entry;
            }

            seen.AddRange(whenSet);
        }

        return null;
    }

    private static List<Assumptions> When(CheckedTemplate template, CheckedObject checkedObject, string property, bool isSet)
    {
        var found = new List<Assumptions>();
        if (checkedObject.Find(property) is { } entry)
        {
            foreach (var branch in Branches.Of(entry, checkedObject.When, template.Conditions))
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
