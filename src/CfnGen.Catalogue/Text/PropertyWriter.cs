using System.Globalization;
using System.Text;

namespace CfnGen.Catalogue.Text;

/// <summary>Writes a property's line, its facts in one fixed order.</summary>
internal static class PropertyWriter
{
    public static void Write(StringBuilder text, Property property)
    {
        text.Append('.').Append(property.Name).Append('\t').Append(property.Type);
        Flag(text, property.Required, "required");
        switch (property.Update)
        {
            case UpdateBehavior.Replacement: Flag(text, true, "replace"); break;
            case UpdateBehavior.ConditionalReplacement: Flag(text, true, "replace?"); break;
            case UpdateBehavior.NotSupported: Flag(text, true, "refuse"); break;
            case UpdateBehavior.SomeInterruptions: Flag(text, true, "interrupt"); break;
        }

        Fact(text, "because", property.UpdateReason);
        Flag(text, property.ReadOnly, "readonly");
        Flag(text, property.WriteOnly, "writeonly");
        Flag(text, property.Deprecated, "deprecated");
        Fact(text, "default", property.Default);
        Fact(text, "scrutiny", property.Scrutiny);
        Fact(text, "ref", Joined(property.Relationships.Select(target => $"{target.TypeName}.{target.Member}")));
        Fact(text, property.EnumIgnoresCase ? "enum~" : "enum", property.Enum.Count == 0 ? null : Joined(property.Enum) ?? "");
        Range(text, "length", Number(property.MinLength), Number(property.MaxLength));
        Range(text, "range", Number(property.Minimum), Number(property.Maximum));
        Range(text, "items", Number(property.MinItems), Number(property.MaxItems));
        Flag(text, property.UniqueItems, "unique");
        Fact(text, "pattern", property.Pattern);
        text.Append('\n');
    }

    public static void Flag(StringBuilder text, bool set, string word)
    {
        if (set)
        {
            text.Append('\t').Append(word);
        }
    }

    public static void Fact(StringBuilder text, string key, string? value)
    {
        if (value is null)
        {
            return;
        }

        if (value.AsSpan().IndexOfAny('\t', '\n', '\r') >= 0)
        {
            throw new FormatException($"The data files cannot hold a tab or a line break: {key}={value}.");
        }

        text.Append('\t').Append(key).Append('=').Append(value);
    }

    public static string? Joined(IEnumerable<string> values)
    {
        var list = values.ToArray();
        return Array.Find(list, value => value.Contains('|', StringComparison.Ordinal)) is { } bad
            ? throw new FormatException($"The data files cannot hold a '|' inside a list: {bad}.")
            : list.Length == 0 ? null : string.Join('|', list);
    }

    private static void Range(StringBuilder text, string key, string? low, string? high)
    {
        if (low is not null || high is not null)
        {
            Fact(text, key, $"{low}..{high}");
        }
    }

    private static string? Number(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string? Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture);
}
