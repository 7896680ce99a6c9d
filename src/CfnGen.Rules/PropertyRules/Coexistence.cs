using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules;

/// <summary>Whether values can be had together.</summary>
/// <remarks>
/// The default of a parameter is there only where the parameter has it. Conditions ask for the same parameter, so that what they
/// exclude must not be held against it.
/// </remarks>
internal static class Coexistence
{
    public static bool CanMeet(this CheckedTemplate template, KnownText one, Assumptions other) =>
        Holds(template, one.When.And(other), one.Place, one.Text);

    public static bool CanMeet(this CheckedTemplate template, KnownText one, KnownText other)
    {
        var when = one.When.And(other.When);
        return Holds(template, when, one.Place, one.Text) && Holds(template, when, other.Place, other.Text);
    }

    public static bool CanMeet(this CheckedTemplate template, KnownText one, KnownNumber other)
    {
        var when = one.When.And(other.When);
        return Holds(template, when, one.Place, one.Text) && Holds(template, when, other.Place, other.Text);
    }

    public static bool CanMeet(this CheckedTemplate template, KnownNumber one, KnownNumber other)
    {
        var when = one.When.And(other.When);
        return Holds(template, when, one.Place, one.Text) && Holds(template, when, other.Place, other.Text);
    }

    /// <summary>Whether these circumstances surely can hold while each parameter that one of the values refers to has its default.</summary>
    public static bool CanMeet(this CheckedTemplate template, Assumptions when, params Place[] values)
    {
        foreach (var value in values)
        {
            if (value.Calls(IntrinsicFunction.Ref)
                && value.Argument.Text is { } name
                && template.Parameters.Find(name)?["Default"]?.Text is { } standard
                && template.Conditions.CanHold(when, name, standard) != Truth.True)
            {
                return false;
            }
        }

        return template.Conditions.CanHold(when) == Truth.True;
    }

    /// <summary>Whether a property surely can be absent where another has a value.</summary>
    public static bool CanLack(this CheckedTemplate template, CheckedObject checkedObject, string property, KnownText beside)
    {
        foreach (var absent in Absences(template, checkedObject, property))
        {
            if (template.CanMeet(beside, absent))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a property surely can be absent under these circumstances.</summary>
    public static bool CanLack(this CheckedTemplate template, CheckedObject checkedObject, string property, Assumptions when)
    {
        foreach (var absent in Absences(template, checkedObject, property))
        {
            if (template.CanMeet(absent, when))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a property surely can be absent while each parameter that one of the values refers to has its default.</summary>
    public static bool CanLack(this CheckedTemplate template, CheckedObject checkedObject, string property, Assumptions when, params Place[] values)
    {
        foreach (var absent in Absences(template, checkedObject, property))
        {
            if (template.CanMeet(absent.And(when), values))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a property surely can be set where another has a value.</summary>
    public static bool CanHave(this CheckedTemplate template, CheckedObject checkedObject, string property, KnownText beside)
    {
        foreach (var value in template.Values(checkedObject, property))
        {
            if (template.CanMeet(beside, value.When))
            {
                return true;
            }
        }

        return false;
    }

    // A macro inside may set what the file does not show.
    private static List<Assumptions> Absences(CheckedTemplate template, CheckedObject checkedObject, string property) =>
        Presence.HasMacro(checkedObject) ? [] : Presence.WhenAbsent(checkedObject, property, template.Conditions);

    private static bool Holds(CheckedTemplate template, Assumptions when, Place place, string text) =>
        (place.Calls(IntrinsicFunction.Ref) && place.Argument.Text is { } parameter
            ? template.Conditions.CanHold(when, parameter, text)
            : template.Conditions.CanHold(when)) == Truth.True;
}
