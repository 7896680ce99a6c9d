using System.Globalization;
using System.Text.RegularExpressions;

namespace CfnGen.Model;

/// <summary>Finds declarations of parameters that CloudFormation refuses, or whose default breaks their own constraints.</summary>
internal static class ParameterProblems
{
    public static IEnumerable<string> Of(Parameter parameter)
    {
        var options = parameter.Options;
        if (parameter.IsList != options.Type.IsList)
        {
            yield return $"{options.Type} {(parameter.IsList ? "is no list" : "is a list")}: declare it as Parameter<{(parameter.IsList ? "CfnString" : "CfnList<CfnString>")}>, or give it another type.";
        }

        foreach (var problem in Kinds(options).Concat(Bounds(options)))
        {
            yield return problem;
        }

        foreach (var problem in OfTexts(options, "default", options.Default?.ToString()))
        {
            yield return problem;
        }
    }

    /// <summary>What is wrong with a value that a deployment gives.</summary>
    public static IEnumerable<string> OfValue(ParameterOptions options, string value) =>
        OfTexts(options, "value", value).Concat(OfIds(options, value));

    private static IEnumerable<string> Kinds(ParameterOptions options)
    {
        if (!options.Type.IsNumeric && (options.MinValue ?? options.MaxValue) is not null)
        {
            yield return $"MinValue and MaxValue are for numbers, not for {options.Type}: use MinLength, MaxLength or AllowedPattern.";
        }

        if (options.Type.IsNumeric && (options.MinLength ?? options.MaxLength) is not null)
        {
            yield return $"MinLength and MaxLength are for texts, not for {options.Type}: use MinValue and MaxValue.";
        }

        if (options.Type.IsNumeric && options.AllowedPattern is not null)
        {
            yield return $"AllowedPattern is for texts, not for {options.Type}: use MinValue, MaxValue or AllowedValues.";
        }

        if (options.AllowedValues is { Count: 0 })
        {
            yield return "AllowedValues is empty, so no value would do: leave it out, or name some.";
        }
    }

    private static IEnumerable<string> Bounds(ParameterOptions options)
    {
        if (options.MinLength > options.MaxLength)
        {
            yield return $"MinLength {options.MinLength} is above MaxLength {options.MaxLength}.";
        }

        if (options.MinLength < 0)
        {
            yield return FormattableString.Invariant($"MinLength is {options.MinLength}: give 0 or more.");
        }

        if (Number(options.MinValue) > Number(options.MaxValue))
        {
            yield return $"MinValue {options.MinValue} is above MaxValue {options.MaxValue}.";
        }
    }

    private static IEnumerable<string> OfTexts(ParameterOptions options, string what, string? text)
    {
        foreach (var item in Items(options, text))
        {
            foreach (var problem in OfText(options, what, item))
            {
                yield return problem;
            }
        }
    }

    /// <summary>The ids that AWS's own types must look like; that they exist, only CloudFormation can tell.</summary>
    private static IEnumerable<string> OfIds(ParameterOptions options, string value)
    {
        if (options.Type.IdPrefix is { } prefix)
        {
            foreach (var item in Items(options, value))
            {
                if (!item.StartsWith(prefix, StringComparison.Ordinal))
                {
                    yield return $"The value '{item}' is no {options.Type}, which begins with {prefix}.";
                }
            }
        }
    }

    /// <summary>The values that a text stands for; none where it is the name of an SSM parameter.</summary>
    private static string[] Items(ParameterOptions options, string? text) => text switch
    {
        null => [],
        _ when options.Type.IsSsm => [],
        _ when options.Type.IsList => text.Split(',', StringSplitOptions.TrimEntries),
        _ => [text],
    };

    private static IEnumerable<string> OfText(ParameterOptions options, string what, string value)
    {
        if (options.AllowedValues is { Count: > 0 } allowed && !allowed.Any(known => known.ToString() == value))
        {
            yield return $"The {what} '{value}' is none of the allowed values.";
        }

        if (options.Type.IsNumeric)
        {
            if (Number(value) is not { } number)
            {
                yield return $"The {what} '{value}' is no number.";
            }
            else if (number < Number(options.MinValue) || number > Number(options.MaxValue))
            {
                yield return $"The {what} {value} is not between MinValue and MaxValue.";
            }
        }
        else if (!options.Type.IsList && (value.Length < options.MinLength || value.Length > options.MaxLength))
        {
            yield return $"The {what} '{value}' is not between MinLength and MaxLength.";
        }
        else if (options.AllowedPattern is { } pattern && Breaks(pattern, value))
        {
            yield return $"The {what} '{value}' does not match the allowed pattern {pattern}.";
        }
    }

    /// <summary>CloudFormation's patterns are Java's; one that .NET reads otherwise, or only by trying back and forth, is not judged.</summary>
    private static bool Breaks(string pattern, string value)
    {
        try
        {
            // The usual way to say "or nothing", known without a regular expression, which would take a third of a whole start.
            return !(value.Length == 0 && pattern.StartsWith("^$|", StringComparison.Ordinal))
                && !Regex.IsMatch(value, $@"\A(?:{pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception wrong) when (wrong is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    private static double? Number(ParameterLiteral? literal) => literal is null ? null : Number(literal.ToString());

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
