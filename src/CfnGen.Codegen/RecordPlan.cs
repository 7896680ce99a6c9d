using System.Reflection;
using CfnGen.Catalogue;

namespace CfnGen.Codegen;

/// <summary>Which services have committed records, and the references that the catalogue does not know: the content of <c>data/records.txt</c>.</summary>
public sealed class RecordPlan
{
    private readonly SortedSet<string> services = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> attributeRefs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Relationship> relationships = new(StringComparer.Ordinal);

    private RecordPlan()
    {
    }

    /// <summary>The plan that this program was built with.</summary>
    public static RecordPlan Current { get; } = ReadEmbedded();

    /// <summary>The services whose records the project CfnGen.Resources holds, in ordinal order: <c>AWS::EC2</c>.</summary>
    public IReadOnlyCollection<string> Services => services;

    /// <summary>Where the plan completes a property.</summary>
    internal IEnumerable<string> Paths => relationships.Keys;

    /// <summary>The members that the plan speaks of.</summary>
    internal IEnumerable<Relationship> Members =>
        relationships.Values.Concat(attributeRefs.Keys.Select(Split).Select(member => new Relationship(member.Owner, member.Member)));

    /// <exception cref="FormatException">A line is no statement.</exception>
    public static RecordPlan Parse(string text)
    {
        var plan = new RecordPlan();
        foreach (var line in text.Split('\n'))
        {
            switch (line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                case []:
                case [['#', ..], ..]:
                    break;
                case ["service", var name]:
                    plan.services.Add(name);
                    break;
                case ["ref", var member]:
                    plan.attributeRefs.Add(member, Split(member).Owner);
                    break;
                case ["ref", var member, var type]:
                    plan.attributeRefs.Add(member, type);
                    break;
                case ["refers", var path, var target]:
                    var (typeName, targetMember) = Split(target);
                    plan.relationships.Add(path, new Relationship(typeName, targetMember));
                    break;
                default:
                    throw NoStatement(line);
            }
        }

        return plan;
    }

    /// <summary>The resource type whose Ref an attribute yields, or null when the plan says nothing of it.</summary>
    internal string? RefOf(string typeName, string attribute) => attributeRefs.GetValueOrDefault($"{typeName}.{attribute}");

    /// <summary>What a property names: by the catalogue, or else by the plan.</summary>
    internal IReadOnlyList<Relationship> RelationshipsOf(ResourceType type, TypeShape owner, Property property)
    {
        if (property.Relationships.Count > 0 || property.Type.Innermost != ScalarType.String)
        {
            return property.Relationships;
        }

        var path = owner is Definition ? $"{type.Name}/{owner.Name}" : type.Name;
        var relationship = relationships.GetValueOrDefault($"{path}.{property.Name}") ?? relationships.GetValueOrDefault($"*.{property.Name}");
        return relationship is null ? [] : [relationship];
    }

    private static (string Owner, string Member) Split(string path) =>
        path.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? (path[..dot], path[(dot + 1)..]) : throw NoStatement(path);

    private static FormatException NoStatement(string text) =>
        new($"'{text}' is no statement of the record plan, or no part of one: see the top of data/records.txt.");

    private static RecordPlan ReadEmbedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("records.txt")!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }
}
