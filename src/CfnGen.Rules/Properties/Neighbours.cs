using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Properties;

/// <summary>What an object says of one property where it says something certain of another.</summary>
internal static class Neighbours
{
    /// <summary>The values that a property surely can have where the assumptions hold; none where it is absent.</summary>
    public static List<Branch> ValuesWhere(this CheckedTemplate template, CheckedObject checkedObject, string property, Assumptions when)
    {
        var found = new List<Branch>();
        foreach (var value in template.Values(checkedObject, property))
        {
            if (template.CanMeet(when, value.When))
            {
                found.Add(value);
            }
        }

        return found;
    }

    /// <summary>The texts among them.</summary>
    public static List<KnownText> TextsWhere(this CheckedTemplate template, CheckedObject checkedObject, string property, Assumptions when)
    {
        var found = new List<KnownText>();
        foreach (var text in template.Texts(checkedObject, property))
        {
            if (template.CanMeet(when, text.When))
            {
                found.Add(text);
            }
        }

        return found;
    }

    /// <summary>The numbers among them.</summary>
    public static List<KnownNumber> NumbersWhere(this CheckedTemplate template, CheckedObject checkedObject, string property, Assumptions when) =>
        KnownValues.NumbersAmong(template.TextsWhere(checkedObject, property, when));

    /// <summary>The properties of one resource, once for each branch that they can have.</summary>
    public static List<CheckedObject> SettingsOf(this CheckedTemplate template, CheckedResource resource)
    {
        var found = new List<CheckedObject>();
        foreach (var checkedObject in template.Properties.ObjectsOf(resource.Type ?? ""))
        {
            if (ReferenceEquals(checkedObject.Resource, resource))
            {
                found.Add(checkedObject);
            }
        }

        return found;
    }

    public static bool IsTrue(this KnownText known) => string.Equals(known.Text, "true", StringComparison.OrdinalIgnoreCase);

    public static bool IsFalse(this KnownText known) => string.Equals(known.Text, "false", StringComparison.OrdinalIgnoreCase);
}
