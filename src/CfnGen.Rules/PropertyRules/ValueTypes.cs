using System.Globalization;
using CfnGen.Catalogue;
using CfnGen.Model.Documents;
using Kind = CfnGen.Catalogue.ScalarKind;
using NodeKind = CfnGen.Model.Documents.ScalarKind;

namespace CfnGen.Rules.PropertyRules;

/// <summary>Which values a type takes, as CloudFormation converts them: text of digits is a number, a number is a text.</summary>
internal static class ValueTypes
{
    public static bool Fits(PropertyType type, TemplateNode node) => type switch
    {
        ListType => node is SequenceNode,
        MapType or DefinitionType => node is MappingNode,
        UnionType union => FitsOne(union, node),
        ScalarType { Kind: Kind.Tag } => node is MappingNode,
        ScalarType { Kind: Kind.Json } => true,
        ScalarType scalar => node is ScalarNode value && Fits(scalar.Kind, value),
        _ => true,
    };

    public static string Describe(PropertyType type) => type switch
    {
        ListType => "a list",
        MapType => "an object with keys of your choice",
        DefinitionType definition => $"an object ({definition.Name})",
        ScalarType { Kind: Kind.Tag } => "an object with Key and Value",
        ScalarType { Kind: Kind.Integer } => "a whole number",
        ScalarType { Kind: Kind.Number } => "a number",
        ScalarType { Kind: Kind.Boolean } => "true or false",
        ScalarType { Kind: Kind.Timestamp } => "a time such as 2030-01-31T00:00:00Z",
        ScalarType { Kind: Kind.Json } => "an object",
        UnionType union => DescribeAll(union),
        _ => "a text",
    };

    public static string Describe(TemplateNode node) => node switch
    {
        SequenceNode => "a list",
        MappingNode { Entries: [var first, ..] } => $"an object with the key '{first.Key}'",
        MappingNode => "an empty object",
        ScalarNode { Kind: NodeKind.Null } => "null",
        ScalarNode scalar => $"'{Shorten(scalar.Text)}'",
        _ => "a function",
    };

    private static bool Fits(Kind kind, ScalarNode value) => kind switch
    {
        // A rule of its own reports null wherever it stands.
        _ when value.Kind == NodeKind.Null => true,
        Kind.Integer => IsWhole(value.Text),
        Kind.Number => double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        Kind.Boolean => value.Text.Equals("true", StringComparison.OrdinalIgnoreCase) || value.Text.Equals("false", StringComparison.OrdinalIgnoreCase),
        Kind.Timestamp => IsTime(value.Text),
        _ => true,
    };

    private static bool IsTime(string text)
    {
        const string Seconds = "yyyy-MM-ddTHH:mm:ss";
        return text.Length > Seconds.Length
            && text[10] == 'T'
            && text[16] == ':'
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)
            && !char.IsAsciiDigit(text[Seconds.Length]);
    }

    private static bool IsWhole(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number == decimal.Truncate(number);

    private static bool FitsOne(UnionType union, TemplateNode node)
    {
        foreach (var member in union.Members)
        {
            if (Fits(member, node))
            {
                return true;
            }
        }

        return false;
    }

    private static string DescribeAll(UnionType union)
    {
        var text = "";
        foreach (var member in union.Members)
        {
            text = text.Length == 0 ? Describe(member) : $"{text} or {Describe(member)}";
        }

        return text;
    }

    private static string Shorten(string text)
    {
        var line = text.Split('\n')[0];
        return line.Length > 40 || line.Length < text.Length ? $"{line[..Math.Min(40, line.Length)]}…" : line;
    }
}
