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

        foreach (var item in Items(options))
        {
            foreach (var problem in Default(options, item))
            {
                yield return problem;
            }
        }
    }

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

    /// <summary>The values that the default stands for; none where it is the name of an SSM parameter.</summary>
    private static string[] Items(ParameterOptions options) => options switch
    {
        { Default: null } or { Type.IsSsm: true } => [],
        { Type.IsList: true } => options.Default.ToString().Split(',', StringSplitOptions.TrimEntries),
        _ => [options.Default.ToString()],
    };

    private static IEnumerable<string> Default(ParameterOptions options, string value)
    {
        if (options.AllowedValues is { Count: > 0 } allowed && !allowed.Any(known => known.ToString() == value))
        {
            yield return $"The default '{value}' is none of the allowed values.";
        }

        if (options.Type.IsNumeric)
        {
            if (Number(value) is not { } number)
            {
                yield return $"The default '{value}' is no number.";
            }
            else if (number < Number(options.MinValue) || number > Number(options.MaxValue))
            {
                yield return $"The default {value} is not between MinValue and MaxValue.";
            }
        }
        else if (!options.Type.IsList && (value.Length < options.MinLength || value.Length > options.MaxLength))
        {
            yield return $"The default '{value}' is not between MinLength and MaxLength.";
        }
        else if (options.AllowedPattern is { } pattern && Breaks(pattern, value))
        {
            yield return $"The default '{value}' does not match the allowed pattern {pattern}.";
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
