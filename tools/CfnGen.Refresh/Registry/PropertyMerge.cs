using System.Text;
using System.Text.Json;
using CfnGen.Catalogue;

namespace CfnGen.Refresh.Registry;

/// <summary>Adds what a registry schema says of one property's values.</summary>
internal static class PropertyMerge
{
    // Longer ones are whole documents, of no use to anybody who only wants to know what happens without a value.
    private const int LongestDefault = 100;

    public static Property Merge(Property property, SchemaNode node)
    {
        var merged = property.Type is ListType ? WithListLimits(property, node) : property;
        var scalar = Innermost(property.Type, node);
        if (scalar is null)
        {
            return merged;
        }

        var type = property.Type.Innermost;
        merged = merged with { Default = merged.Default ?? Default(node) };
        merged = HoldsText(type) || HoldsNumbers(type) ? WithEnum(merged, scalar) : merged;
        merged = HoldsText(type) ? WithTextLimits(merged, scalar) : merged;
        return HoldsNumbers(type)
            ? merged with { Minimum = merged.Minimum ?? Double(scalar, "minimum"), Maximum = merged.Maximum ?? Double(scalar, "maximum") }
            : merged;
    }

    /// <summary>The node of what stands below lists and maps.</summary>
    public static SchemaNode? Innermost(PropertyType type, SchemaNode? node) => type switch
    {
        ListType list => Innermost(list.Item, node?.Items),
        MapType map => Innermost(map.Item, node?.MapValues),
        _ => node,
    };

    private static Property WithListLimits(Property property, SchemaNode node) => property with
    {
        MinItems = property.MinItems ?? NotZero(Long(node, "minItems")),
        MaxItems = property.MaxItems ?? Long(node, "maxItems"),
        UniqueItems = property.UniqueItems || node["uniqueItems"] is { ValueKind: JsonValueKind.True },
    };

    private static Property WithTextLimits(Property property, SchemaNode node) => property with
    {
        MinLength = property.MinLength ?? NotZero(Long(node, "minLength")),
        MaxLength = property.MaxLength ?? Long(node, "maxLength"),
        Pattern = property.Pattern ?? (node["pattern"] is { ValueKind: JsonValueKind.String } pattern ? OnOneLine(pattern.GetString()!) : null),
    };

    // Both sources copy AWS, at different times: a value that either knows is known.
    private static Property WithEnum(Property property, SchemaNode node)
    {
        var ignoresCase = node["enumCaseInsensitive"];
        var values = (node["enum"] ?? ignoresCase) is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Where(value => value.ValueKind is JsonValueKind.String or JsonValueKind.Number).Select(value => value.ToString())
            : [];
        return property with
        {
            Enum = property.Enum.Concat(values).Distinct(StringComparer.Ordinal).ToArray(),
            EnumIgnoresCase = ignoresCase is not null,
        };
    }

    private static string? Default(SchemaNode node) => node["default"] switch
    {
        { ValueKind: JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False } value
            when value.GetRawText() is { Length: < LongestDefault } text => text,
        _ => null,
    };

    private static bool HoldsText(PropertyType type) => Scalars(type).Any(kind => kind == ScalarKind.String);

    private static bool HoldsNumbers(PropertyType type) => Scalars(type).Any(kind => kind is ScalarKind.Integer or ScalarKind.Number);

    private static IEnumerable<ScalarKind> Scalars(PropertyType type) => type switch
    {
        ScalarType scalar => [scalar.Kind],
        UnionType union => union.Members.SelectMany(Scalars),
        _ => [],
    };

    private static long? Long(SchemaNode node, string keyword) =>
        node[keyword] is { ValueKind: JsonValueKind.Number } number ? number.GetInt64() : null;

    private static double? Double(SchemaNode node, string keyword) =>
        node[keyword] is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    // A least length of zero is no limit.
    private static long? NotZero(long? number) => number == 0 ? null : number;

    // The few patterns with raw control characters mean the same with an escape; a backslash before one adds nothing.
    private static string OnOneLine(string pattern)
    {
        var text = new StringBuilder();
        foreach (var character in pattern)
        {
            var escape = character switch
            {
                '\t' => @"\t",
                '\n' => @"\n",
                '\r' => @"\r",
                < ' ' or (>= '\u007f' and <= '\u009f') or '\u2028' or '\u2029' => $@"\u{(int)character:x4}",
                _ => null,
            };
            if (escape is not null && EndsInOpenBackslash(text))
            {
                text.Length--;
            }

            text.Append(escape ?? character.ToString());
        }

        return text.ToString();
    }

    private static bool EndsInOpenBackslash(StringBuilder text)
    {
        var backslashes = 0;
        while (backslashes < text.Length && text[text.Length - 1 - backslashes] == '\\')
        {
            backslashes++;
        }

        return backslashes % 2 == 1;
    }
}
