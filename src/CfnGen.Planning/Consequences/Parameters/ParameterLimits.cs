using System.Globalization;
using System.Text.RegularExpressions;
using CfnGen.Model.Documents;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Consequences.Parameters;

/// <summary>What a parameter says of its values.</summary>
internal static class ParameterLimits
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    /// <summary>How a value breaks the limits, as words that follow it; null: it does not, as far as they can be read.</summary>
    /// <remarks>The words do not tell the value, which may be a secret.</remarks>
    public static string? Problem(MappingNode parameter, string value)
    {
        var type = Text(parameter, "Type");
        var choice = type is "Number" or "String" ? ChoiceProblem(parameter, value) : null;
        return StandsForAnother(value) ? choice
            : NumberProblem(parameter, type, value) ?? choice ?? (type == "String" ? PatternProblem(parameter, value) ?? LengthProblem(parameter, value) : null);
    }

    /// <summary>Whether the new limit of a changed entry lets fewer values through, as far as one can tell.</summary>
    /// <param name="path">The way to the limit: <c>MinLength</c>, <c>AllowedValues[0]</c>.</param>
    /// <param name="before">Null: there was none.</param>
    /// <param name="after">Null: there is none any more.</param>
    public static bool IsNarrower(string path, TemplateNode? before, TemplateNode? after) => path switch
    {
        "MinLength" or "MinValue" => Number(after) is { } least && !(Number(before) >= least),
        "MaxLength" or "MaxValue" => Number(after) is { } most && !(Number(before) <= most),
        "AllowedPattern" => after is not null,
        // The whole list is a new limit; of its items those count that are gone.
        "AllowedValues" => after is not null,
        _ => path.StartsWith("AllowedValues[", StringComparison.Ordinal) && before is not null,
    };

    // Whoever hides secrets puts characters for private use in their place, which say nothing of their form.
    private static bool StandsForAnother(string value) => value.Any(character => char.GetUnicodeCategory(character) == UnicodeCategory.PrivateUse);

    private static string? NumberProblem(MappingNode parameter, string? type, string value)
    {
        if (type is not ("Number" or "List<Number>"))
        {
            return null;
        }

        foreach (var part in type == "Number" ? [value] : value.Split(','))
        {
            if (!double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            {
                return "is no number";
            }

            if (Number(parameter["MinValue"]) is { } least && number < least)
            {
                return $"is below MinValue, {Text(parameter, "MinValue")}";
            }

            if (Number(parameter["MaxValue"]) is { } most && number > most)
            {
                return $"is above MaxValue, {Text(parameter, "MaxValue")}";
            }
        }

        return null;
    }

    private static string? ChoiceProblem(MappingNode parameter, string value)
    {
        if (parameter["AllowedValues"] is not SequenceNode allowed)
        {
            return null;
        }

        foreach (var item in allowed.Items)
        {
            if (item is not ScalarNode { Text: var text } || text == value || (Number(item) is { } one && Number(ScalarNode.String(value)) == one))
            {
                return null;
            }
        }

        return "is none of AllowedValues";
    }

    // AllowedPattern speaks of the whole value.
    private static string? PatternProblem(MappingNode parameter, string value)
    {
        try
        {
            return Text(parameter, "AllowedPattern") is { } pattern && !new Regex($"^(?:{pattern})$", RegexOptions.CultureInvariant, Patience).IsMatch(value)
                ? $"does not match AllowedPattern, {pattern}"
                : null;
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static string? LengthProblem(MappingNode parameter, string value) =>
        Number(parameter["MinLength"]) is { } least && value.Length < least ? $"is shorter than MinLength, {Text(parameter, "MinLength")}"
        : Number(parameter["MaxLength"]) is { } most && value.Length > most ? $"is longer than MaxLength, {Text(parameter, "MaxLength")}"
        : null;

    private static double? Number(TemplateNode? node) =>
        node is ScalarNode { Text: var text } && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Text(MappingNode parameter, string key) => parameter[key] is ScalarNode scalar ? ReadableNode.TextOf(scalar) : null;
}
