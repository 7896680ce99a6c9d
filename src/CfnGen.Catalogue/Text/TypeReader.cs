namespace CfnGen.Catalogue.Text;

/// <summary>Reads the notation of <see cref="PropertyType"/>.</summary>
internal static class TypeReader
{
    public static PropertyType Read(string text) => text switch
    {
        "string" => ScalarType.String,
        "integer" => ScalarType.Integer,
        "number" => ScalarType.Number,
        "boolean" => ScalarType.Boolean,
        "json" => ScalarType.Json,
        "timestamp" => ScalarType.Timestamp,
        "tag" => ScalarType.Tag,
        _ => Union(text),
    };

    private static PropertyType Union(string text)
    {
        var members = new List<PropertyType>();
        var (start, depth) = (0, 0);
        for (var index = 0; index < text.Length; index++)
        {
            switch (text[index])
            {
                case '(':
                    depth++;
                    break;
                case ')':
                    depth--;
                    break;
                case '|' when depth == 0:
                    members.Add(Read(text[start..index]));
                    start = index + 1;
                    break;
            }
        }

        if (members.Count == 0)
        {
            return Composite(text);
        }

        members.Add(Read(text[start..]));
        return new UnionType(members.ToArray());
    }

    private static PropertyType Composite(string text) => text[0] switch
    {
        '#' => new DefinitionType(text[1..]),
        '[' => new ListType(Read(text[2..])),
        '{' => new MapType(Read(text[2..])),
        '(' => Read(text[1..^1]),
        _ => throw new FormatException($"The catalogue's type '{text}' is unknown."),
    };
}
