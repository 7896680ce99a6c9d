namespace CfnGen.Catalogue.Text;

/// <summary>Reads the block of one resource type, but not its definitions: they are read when they are asked for.</summary>
internal static class ResourceTypeReader
{
    public static ResourceType Read(TypeBlock block)
    {
        var text = block.OwnLines;
        var newline = text.IndexOf('\n', StringComparison.Ordinal);
        var headerEnd = newline < 0 ? text.Length : newline;
        var attributes = new List<ResourceAttribute>();
        var (properties, groups) = ShapeReader.Read(text, headerEnd + 1, attributes);
        return ReadHeader(new Line(text, 0, headerEnd)) with
        {
            Properties = properties,
            Groups = groups,
            Attributes = attributes.ToArray(),
            Definitions = new DefinitionSet(block),
        };
    }

    public static ResourceType ReadHeader(Line line)
    {
        var type = new ResourceType { Name = line.Next() };
        while (!line.Ended)
        {
            var key = line.Next();
            var value = Line.Value(ref key) ?? "";
            type = key switch
            {
                "id" => type with { PrimaryIdentifier = value.Split('|'), RefReturns = type.RefReturns.Count == 0 ? value.Split('|') : type.RefReturns },
                "ref" => type with { RefReturns = value.Length == 0 ? [] : value.Split('|') },
                "tags" => type with { Tags = ReadTags(value) },
                "arn" => type with { ArnTemplate = value },
                "name" => type with { PhysicalName = value.Split('|') },
                "delete-first" => type with { DeletedFirst = true },
                "snapshots" => type with { MakesSnapshots = true },
                "stateful" => type with { Stateful = true },
                "deprecated" => type with { Deprecated = true },
                "transform" => type with { RequiredTransform = value },
                "scrutiny" => type with { Scrutiny = value },
                "replaces" => type with { AdditionalReplacementProperties = value.Split('|') },
                _ => throw new FormatException($"The catalogue's fact '{key}' of {type.Name} is unknown."),
            };
        }

        return type;
    }

    private static TagSupport ReadTags(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return new TagSupport(text[..colon], FormatWords.Variant(text[(colon + 1)..]));
    }
}
