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
            if (!checkedObject.HasMacro && Report(template, checkedObject) is { } finding)
            {
                yield return finding;
            }
        }
    }

    // Where all may be absent by conditions, mostly the author knows that they never are at once.
    private Finding? Report(CheckedTemplate template, CheckedObject checkedObject)
    {
        if (checkedObject.Entries.FirstOrDefault(entry => Array.IndexOf(properties, entry.Name) >= 0) is not { } first)
        {
            return AtKey(checkedObject.Place, $"{checkedObject.Name} needs one of {string.Join(", ", properties)}.");
        }

        return template.SecondOf(checkedObject, properties) is { } second
            ? AtKey(second, $"'{second.Name}' and '{first.Name}' exclude each other: remove one of them.")
            : null;
    }
}
