namespace CfnGen.Catalogue.Text;

/// <summary>Reads the block of one resource type: header, its own lines, then the definitions, which it only locates.</summary>
internal static class ResourceTypeReader
{
    public static ResourceType Read(string block)
    {
        var newline = block.IndexOf('\n', StringComparison.Ordinal);
        var headerEnd = newline < 0 ? block.Length : newline;
        var firstDefinition = block.IndexOf("\n:", StringComparison.Ordinal);
        var attributes = new List<ResourceAttribute>();
        var (properties, groups) = ShapeReader.Read(
            block, headerEnd + 1, firstDefinition < 0 ? block.Length : firstDefinition, attributes);
        return ReadHeader(new Line(block, 0, headerEnd)) with
        {
            Properties = properties,
            Groups = groups,
            Attributes = attributes.ToArray(),
            Definitions = firstDefinition < 0 ? DefinitionSet.Empty : Locate(block, firstDefinition),
        };
    }

    private static DefinitionSet Locate(string block, int mark)
    {
        var found = new List<DefinitionText>();
        while (mark >= 0)
        {
            var next = block.IndexOf("\n:", mark + 2, StringComparison.Ordinal);
            var end = next < 0 ? block.Length : next;
            var nameEnd = block.IndexOf('\n', mark + 2, end - mark - 2);
            nameEnd = nameEnd < 0 ? end : nameEnd;
            found.Add(new DefinitionText(block.Substring(mark + 2, nameEnd - mark - 2), block, nameEnd + 1, end));
            mark = next;
        }

        return new DefinitionSet(found.ToArray());
    }

    private static ResourceType ReadHeader(Line line)
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
