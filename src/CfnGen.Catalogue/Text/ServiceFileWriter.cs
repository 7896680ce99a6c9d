using System.Text;

namespace CfnGen.Catalogue.Text;

/// <summary>Writes the file of one service. The same types always give the same text.</summary>
internal static class ServiceFileWriter
{
    public const string Heading = "# Written by tools/CfnGen.Refresh, not by hand. The format: docs/decisions/0002-catalogue-format.md";

    public static string Write(IEnumerable<ResourceType> types)
    {
        var text = new StringBuilder(Heading).Append('\n');
        foreach (var type in types.OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            text.Append('\n');
            WriteHeader(text, type);
            WriteShape(text, type);
            foreach (var attribute in type.Attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal))
            {
                text.Append('@').Append(attribute.Name).Append('\t').Append(attribute.Type);
                PropertyWriter.Flag(text, attribute.Deprecated, "deprecated");
                text.Append('\n');
            }

            foreach (var definition in type.Definitions)
            {
                text.Append(':').Append(definition.Name).Append('\n');
                WriteShape(text, definition);
            }
        }

        return text.ToString();
    }

    public static void WriteHeader(StringBuilder text, ResourceType type)
    {
        text.Append(type.Name);
        var id = PropertyWriter.Joined(type.PrimaryIdentifier);
        var reference = PropertyWriter.Joined(type.RefReturns);
        PropertyWriter.Fact(text, "id", id);
        PropertyWriter.Fact(text, "ref", reference == id ? null : reference ?? "");
        PropertyWriter.Fact(text, "tags", type.Tags is { } tags ? $"{tags.PropertyName}:{FormatWords.Word(tags.Variant)}" : null);
        PropertyWriter.Fact(text, "name", PropertyWriter.Joined(type.PhysicalName));
        PropertyWriter.Flag(text, type.DeletedFirst, "delete-first");
        PropertyWriter.Flag(text, type.Stateful, "stateful");
        PropertyWriter.Flag(text, type.MakesSnapshots, "snapshots");
        PropertyWriter.Flag(text, type.Deprecated, "deprecated");
        PropertyWriter.Fact(text, "transform", type.RequiredTransform);
        PropertyWriter.Fact(text, "scrutiny", type.Scrutiny);
        PropertyWriter.Fact(text, "replaces", PropertyWriter.Joined(type.AdditionalReplacementProperties));
        PropertyWriter.Fact(text, "arn", type.ArnTemplate);
        text.Append('\n');
    }

    private static void WriteShape(StringBuilder text, TypeShape shape)
    {
        foreach (var property in shape.Properties)
        {
            PropertyWriter.Write(text, property);
        }

        foreach (var group in shape.Groups)
        {
            text.Append('!').Append(FormatWords.Word(group.Kind));
            PropertyWriter.Flag(text, group.When is not null, group.When ?? "");
            foreach (var alternative in group.Alternatives)
            {
                text.Append('\t').AppendJoin('+', alternative);
            }

            text.Append('\n');
        }
    }
}
