using System.Text;
using CfnGen.Catalogue;
using CfnGen.Catalogue.Text;

namespace CfnGen.Refresh.Corrections;

/// <summary>The corrections of one resource type.</summary>
internal sealed class TypeCorrection(string[] header)
{
    private readonly List<(string Definition, string Line)> lines = [];

    public string TypeName => header[0];

    public void Add(string definition, string line) => lines.Add((definition, line));

    public ResourceType ApplyTo(ResourceType type)
    {
        var corrected = header.Length > 1 ? Header(type) : type;
        corrected = (ResourceType)Shape(corrected, "");
        return corrected with
        {
            Definitions = DefinitionSet.Of(corrected.Definitions.Select(definition => (Definition)Shape(definition, definition.Name))),
        };
    }

    private ResourceType Header(ResourceType type)
    {
        var text = new StringBuilder();
        ServiceFileWriter.WriteHeader(text, type);
        var fields = Patched(text, header[1..], type.Name);
        var read = ResourceTypeReader.ReadHeader(new Line(fields, 0, fields.Length));
        return read with { Properties = type.Properties, Groups = type.Groups, Attributes = type.Attributes, Definitions = type.Definitions };
    }

    private TypeShape Shape(TypeShape shape, string definition)
    {
        var properties = shape.Properties.ToDictionary(property => property.Name, StringComparer.Ordinal);
        foreach (var line in lines.Where(line => line.Definition == definition).Select(line => line.Line))
        {
            var fields = line[1..].Split('\t');
            var property = line[0] == '.' && properties.TryGetValue(fields[0], out var found)
                ? found
                : throw new FormatException($"A correction of {TypeName} {definition} is for '{line}', which does not exist.");
            var text = new StringBuilder();
            PropertyWriter.Write(text, property);
            var patched = Patched(text, fields[1..], $"{TypeName} {definition}.{property.Name}")[1..];
            properties[property.Name] = PropertyReader.Read(new Line(patched, 0, patched.Length));
        }

        return shape with { Properties = PropertySet.Of(properties.Values) };
    }

    private static string Patched(StringBuilder line, string[] changes, string place)
    {
        var before = line.ToString().TrimEnd('\n');
        var fields = before.Split('\t').ToList();
        foreach (var change in changes)
        {
            if (change.StartsWith("type=", StringComparison.Ordinal))
            {
                fields[1] = change["type=".Length..];
                continue;
            }

            fields.RemoveAll(field => SameFact(field, change.TrimStart('-')));
            if (change[0] != '-')
            {
                fields.Add(change);
            }
        }

        var after = string.Join('\t', fields);
        return !fields.Order(StringComparer.Ordinal).SequenceEqual(before.Split('\t').Order(StringComparer.Ordinal))
            ? after
            : throw new FormatException($"The correction of {place} changes nothing: take it out.");
    }

    private static bool SameFact(string one, string other) => Fact(one) == Fact(other);

    private static string Fact(string field) => field.Split('=')[0] switch
    {
        "replace" or "replace?" or "interrupt" or "refuse" => "update",
        "enum~" => "enum",
        var key => key,
    };
}
