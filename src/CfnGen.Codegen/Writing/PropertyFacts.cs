using System.Globalization;
using System.Text;
using CfnGen.Catalogue;
using CfnGen.Codegen.Naming;

namespace CfnGen.Codegen.Writing;

/// <summary>The documentation of a property: what the catalogue knows of it and the signature does not say.</summary>
internal static class PropertyFacts
{
    private const int LongestShownPattern = 80;
    private const int LongestShownDefault = 80;

    public static string Of(Property property)
    {
        var text = new StringBuilder("/// <summary>");
        text.Append(property.Required ? "Required." : "Optional.");
        text.Append(" Update: ").Append(Update(property)).Append('.');
        AppendIf(text, property.Type.Innermost is UnionType ? property.Type.ToString() : null, type => $" Takes <c>{Literals.Xml(type)}</c>.");
        AppendIf(text, Range(property.MinLength, property.MaxLength), range => $" Length: {range}.");
        AppendIf(text, Range(property.Minimum, property.Maximum), range => $" Value: {range}.");
        AppendIf(text, Range(property.MinItems, property.MaxItems), range => $" Items: {range}.");
        text.Append(property.UniqueItems ? " No item twice." : "");
        AppendIf(text, property.Pattern is { Length: <= LongestShownPattern } pattern ? pattern : null, shown => $" Pattern: <c>{Literals.Xml(shown)}</c>.");
        AppendIf(text, property.Default is { Length: <= LongestShownDefault } @default ? @default : null, shown => $" Default: <c>{Literals.Xml(shown)}</c>.");
        AppendIf(text, Values(property), values => $" Values: {values}.");
        AppendIf(text, References(property), references => $" Refers to {references}.");
        text.Append(property.WriteOnly ? " Never read back." : "");
        text.Append(property.Deprecated ? " Out of date." : "");
        return text.Append("</summary>").ToString();
    }

    private static string Update(Property property) => (property.Update, property.UpdateReason) switch
    {
        (UpdateBehavior.NoInterruption, _) => "no interruption",
        (UpdateBehavior.SomeInterruptions, null) => "some interruptions",
        (UpdateBehavior.SomeInterruptions, { } reason) => $"some interruptions: {Literals.Xml(reason)}",
        (UpdateBehavior.ConditionalReplacement, null) => "replacement in some cases",
        (UpdateBehavior.ConditionalReplacement, { } reason) => $"replacement if {Literals.Xml(reason)}",
        (UpdateBehavior.Replacement, _) => "replacement",
        (UpdateBehavior.NotSupported, null) => "refused",
        (UpdateBehavior.NotSupported, { } reason) => $"refused, because {Literals.Xml(reason)}",
        _ => throw new ArgumentOutOfRangeException(nameof(property), property.Update, "An update behaviour that has no words yet."),
    };

    private static string? Range(double? low, double? high) => (low, high) switch
    {
        (null, null) => null,
        ({ } least, null) => $"at least {Number(least)}",
        (null, { } most) => $"at most {Number(most)}",
        ({ } least, { } most) when least.Equals(most) => Number(least),
        ({ } least, { } most) => $"{Number(least)} to {Number(most)}",
    };

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string? Values(Property property) => property.Enum.Count > 0 && !property.HasEnumeration() && property.Enum.Count <= 40
        ? string.Join(", ", property.Enum.Select(value => $"<c>{Literals.Xml(value)}</c>"))
        : null;

    private static string? References(Property property) => property.Relationships.Count is > 0 and <= 6
        ? string.Join(", ", property.Relationships.Select(relationship => $"<c>{relationship.TypeName}.{relationship.Member}</c>"))
        : null;

    private static void AppendIf(StringBuilder text, string? fact, Func<string, string> sentence)
    {
        if (fact is not null)
        {
            text.Append(sentence(fact));
        }
    }
}
