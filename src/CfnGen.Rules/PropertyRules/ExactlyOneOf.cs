using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules;

/// <summary>A rule about properties of which exactly one is set, where the catalogue does not know it.</summary>
/// <param name="type">The type of the resources.</param>
/// <param name="definition">The property type inside it that has the properties; null: the resource itself.</param>
/// <param name="properties">The properties.</param>
internal abstract class ExactlyOneOf(string type, string? definition, params string[] properties) : Rule
{
    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var objects = definition is null ? template.Properties.ObjectsOf(type) : template.Properties.ObjectsOf(type, definition);
        foreach (var checkedObject in objects)
        {
            if (!Presence.HasMacro(checkedObject) && Report(template, checkedObject) is { } finding)
            {
                yield return finding;
            }
        }
    }

    // Where all may be absent by conditions, mostly the author knows that they never are at once.
    private Finding? Report(CheckedTemplate template, CheckedObject checkedObject)
    {
        Place? first = null;
        var seen = new List<Conditions.Assumptions>();
        foreach (var entry in checkedObject.Entries)
        {
            if (Array.IndexOf(properties, entry.Name) < 0)
            {
                continue;
            }

            var whenSet = Presence.WhenSet(checkedObject, entry.Name, template.Conditions);
            if (first is not null && Presence.CanMeet(seen, whenSet, template.Conditions))
            {
                return AtKey(entry, $"'{entry.Name}' and '{first.Name}' exclude each other: remove one of them.");
            }

            first ??= entry;
            seen.AddRange(whenSet);
        }

        return first is null ? AtKey(checkedObject.Place, $"{checkedObject.Name} needs one of {string.Join(", ", properties)}.") : null;
    }
}
