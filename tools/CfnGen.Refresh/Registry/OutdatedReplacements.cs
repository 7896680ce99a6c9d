using CfnGen.Catalogue;

namespace CfnGen.Refresh.Registry;

/// <summary>Takes away the replacements that the spec still has and the code behind a registry schema no longer makes.</summary>
/// <param name="known">The shape, empty for the resource itself, and the name of each property that the schema knows and does not call create-only.</param>
/// <param name="conditional">Those of which the schema says that a change may replace.</param>
internal sealed class OutdatedReplacements(IReadOnlySet<(string Shape, string Property)> known, IReadOnlySet<(string Shape, string Property)> conditional)
{
    /// <remarks>What stands only inside of properties that replace keeps what the spec says, which is true there.</remarks>
    public ResourceType TakenFrom(ResourceType type)
    {
        var mended = new Dictionary<string, TypeShape>(StringComparer.Ordinal);
        var open = new Queue<TypeShape>([type]);
        while (open.TryDequeue(out var shape))
        {
            var name = shape is ResourceType ? "" : shape.Name;
            if (mended.ContainsKey(name))
            {
                continue;
            }

            mended[name] = shape with { Properties = PropertySet.Of(shape.Properties.Select(property => Mended(name, property))) };
            foreach (var inner in mended[name].Properties.Where(property => property.Update != UpdateBehavior.Replacement))
            {
                if (inner.Type.Innermost is DefinitionType used && type.Definitions.Find(used.Name) is { } definition)
                {
                    open.Enqueue(definition);
                }
            }
        }

        return (ResourceType)mended[""] with
        {
            Definitions = DefinitionSet.Of(type.Definitions.Select(definition => (Definition)mended.GetValueOrDefault(definition.Name, definition))),
        };
    }

    private Property Mended(string shape, Property property) =>
        property.Update != UpdateBehavior.Replacement || !known.Contains((shape, property.Name)) ? property
        : property with { Update = conditional.Contains((shape, property.Name)) ? UpdateBehavior.ConditionalReplacement : UpdateBehavior.NoInterruption };
}
