using CfnGen.Catalogue;

namespace CfnGen.Refresh.Corrections;

/// <summary>data/relationships.txt: a line <c>Type.Member Right</c> mends a member wherever a relationship names it; a minus takes the relationship away.</summary>
internal sealed class RelationshipFile
{
    private readonly Dictionary<Relationship, string> right = [];
    private readonly HashSet<Relationship> unused = [];

    public static RelationshipFile Load(string path)
    {
        var file = new RelationshipFile();
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var words = line.Split(' ', '.');
            file.right.Add(new Relationship(words[0], words[1]), words[2]);
        }

        return file;
    }

    /// <exception cref="FormatException">A line mends nothing.</exception>
    public void ApplyTo(SortedDictionary<string, ResourceType> types)
    {
        unused.UnionWith(right.Keys);
        foreach (var type in types.Values.ToArray())
        {
            types[type.Name] = type with
            {
                Properties = Mended(type.Properties),
                Definitions = DefinitionSet.Of(type.Definitions.Select(definition => definition with { Properties = Mended(definition.Properties) })),
            };
        }

        if (unused.Count > 0)
        {
            throw new FormatException($"data/relationships.txt mends {unused.First()}, which no property names: take it out.");
        }
    }

    private PropertySet Mended(PropertySet properties) =>
        PropertySet.Of(properties.Select(property => property with { Relationships = Mended(property.Relationships) }));

    private Relationship[] Mended(IReadOnlyList<Relationship> relationships) =>
        relationships.Select(Mended).OfType<Relationship>().Distinct().ToArray();

    private Relationship? Mended(Relationship relationship)
    {
        unused.Remove(relationship);
        return !right.TryGetValue(relationship, out var member) ? relationship
            : member == "-" ? null
            : relationship with { Member = member };
    }
}
