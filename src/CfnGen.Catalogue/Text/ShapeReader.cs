namespace CfnGen.Catalogue.Text;

/// <summary>Reads the lines that belong to a resource type or a definition, told apart by their first character.</summary>
internal static class ShapeReader
{
    /// <param name="text">The lines.</param>
    /// <param name="start">Where in the text to begin.</param>
    /// <param name="attributes">Receives the attribute lines; null where there can be none.</param>
    public static (PropertySet Properties, IReadOnlyList<PropertyGroup> Groups) Read(
        string text, int start, List<ResourceAttribute>? attributes)
    {
        var properties = new List<Property>();
        List<PropertyGroup>? groups = null;
        while (start < text.Length)
        {
            var newline = text.IndexOf('\n', start);
            var stop = newline < 0 ? text.Length : newline;
            var line = new Line(text, start + 1, stop);
            switch (text[start])
            {
                case '.':
                    properties.Add(PropertyReader.Read(line));
                    break;
                case '!':
                    (groups ??= []).Add(ReadGroup(line));
                    break;
                case '@' when attributes is not null:
                    attributes.Add(ReadAttribute(line));
                    break;
                default:
                    throw new FormatException($"The catalogue's line '{text[start..stop]}' starts with an unknown character.");
            }

            start = stop + 1;
        }

        return (new PropertySet(properties.ToArray()), groups is null ? [] : groups.ToArray());
    }

    private static ResourceAttribute ReadAttribute(Line line) =>
        new(line.Next(), TypeReader.Read(line.Next())) { Deprecated = !line.Ended };

    private static PropertyGroup ReadGroup(Line line)
    {
        var kind = FormatWords.GroupKind(line.Next());
        var when = kind is PropertyGroupKind.Excludes or PropertyGroupKind.Requires ? line.Next() : null;
        var alternatives = new List<IReadOnlyList<string>>();
        while (!line.Ended)
        {
            alternatives.Add(line.Next().Split('+'));
        }

        return new PropertyGroup(kind, when, alternatives.ToArray());
    }
}
