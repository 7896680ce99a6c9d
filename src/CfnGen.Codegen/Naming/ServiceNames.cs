using CfnGen.Catalogue;

namespace CfnGen.Codegen.Naming;

/// <summary>The names of all types of a service, which share one namespace.</summary>
/// <remarks>
/// A resource type has its own name, a property type that of its resource before it, an enumeration that of the type and the property.
/// Where two would be the same, resources win, then property types, then enumerations; the other gets the suffix <c>Type</c>.
/// </remarks>
internal sealed class ServiceNames
{
    private readonly NameScope scope = new([], "Type");
    private readonly Dictionary<string, string> resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> attributes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Resource, string Definition), string> definitions = [];
    private readonly Dictionary<(string Resource, string Definition, string Property), string> enumerations = [];

    public ServiceNames(IReadOnlyList<ResourceType> types)
    {
        foreach (var type in types)
        {
            resources.Add(type.Name, scope.Take(Identifiers.OfName(type.ShortName)));
        }

        foreach (var type in types)
        {
            attributes.Add(type.Name, scope.Take($"{Resource(type)}GetAtt"));
        }

        foreach (var type in types)
        {
            foreach (var definition in type.Definitions)
            {
                definitions.Add((type.Name, definition.Name), scope.Take(Resource(type) + Identifiers.OfName(definition.Name)));
            }
        }

        foreach (var type in types)
        {
            TakeEnumerations(type, type);
            foreach (var definition in type.Definitions)
            {
                TakeEnumerations(type, definition);
            }
        }
    }

    public string Resource(ResourceType type) => resources[type.Name];

    public string GetAtt(ResourceType type) => attributes[type.Name];

    public string Definition(ResourceType type, string definition) => definitions[(type.Name, definition)];

    /// <param name="type">The resource type.</param>
    /// <param name="owner">The same, or one of its definitions.</param>
    /// <param name="property">A property of <paramref name="owner"/> that has an enumeration.</param>
    public string Enumeration(ResourceType type, TypeShape owner, Property property) => enumerations[(type.Name, owner.Name, property.Name)];

    private void TakeEnumerations(ResourceType type, TypeShape owner)
    {
        foreach (var property in owner.Properties)
        {
            if (property.HasEnumeration())
            {
                var ownerName = owner is Definition ? Definition(type, owner.Name) : Resource(type);
                enumerations.Add((type.Name, owner.Name, property.Name), scope.Take(ownerName + Identifiers.OfName(property.Name)));
            }
        }
    }
}
