using CfnGen.Catalogue;

namespace CfnGen.Codegen.Types;

/// <summary>The property types that a template can write: what only attributes and read-only properties use needs no record.</summary>
internal static class UsedDefinitions
{
    public static IReadOnlyList<Definition> Of(ResourceType resource)
    {
        var used = new SortedDictionary<string, Definition>(StringComparer.Ordinal);
        Add(resource, resource, used);
        return [.. used.Values];
    }

    private static void Add(ResourceType resource, TypeShape shape, SortedDictionary<string, Definition> used)
    {
        foreach (var property in shape.Properties)
        {
            if (!property.ReadOnly
                && ValueTypes.Innermost(property.Type) is DefinitionType { Name: var name }
                && !used.ContainsKey(name))
            {
                var definition = resource.Definitions.Find(name)
                    ?? throw new InvalidOperationException($"{resource.Name} refers to a property type '{name}' that the catalogue does not describe.");
                used.Add(name, definition);
                Add(resource, definition, used);
            }
        }
    }
}
