using CfnGen.Catalogue;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Properties;

/// <summary>A mapping whose keys the catalogue knows: the properties of a resource, or of something inside.</summary>
/// <param name="Place">The mapping; the resource where it sets no properties at all.</param>
/// <param name="Shape">What may be in it.</param>
/// <param name="Entries">What is in it; none where it is absent.</param>
/// <param name="Resource">The resource that it belongs to.</param>
/// <param name="When">What is known of the conditions there.</param>
internal sealed record CheckedObject(Place Place, TypeShape Shape, IReadOnlyList<Place> Entries, CheckedResource Resource, Assumptions When)
{
    /// <summary>How messages call it: the resource's type, or the name of a property type.</summary>
    public string Name => Shape is ResourceType && Resource.Type is { } type ? type : Shape.Name;

    /// <summary>Whether a macro or a loop may set further properties.</summary>
    public bool HasMacro
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Name.StartsWith("Fn::", StringComparison.Ordinal) || LoopText.MayChange(entry.Name))
                {
                    return true;
                }
            }

            return false;
        }
    }

    public Place? Find(string property)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Name, property, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }
}
