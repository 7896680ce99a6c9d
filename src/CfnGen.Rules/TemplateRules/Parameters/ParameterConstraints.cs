using System.Globalization;
using CfnGen.Model.Documents;
using CfnGen.Rules.PropertyRules;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Parameters;

/// <summary>What a parameter says of its values.</summary>
internal static class ParameterConstraints
{
    /// <summary>How a value breaks the constraints; null when it does not, as far as they can be read.</summary>
    public static string? Problem(Place parameter, string type, string value) =>
        NumberProblem(parameter, type, value) ?? ChoiceProblem(parameter, value) ?? PatternProblem(parameter, value) ?? LengthProblem(parameter, type, value);

    /// <summary>Whether the lower bound is above the upper one, so that no value lies between.</summary>
    public static bool LeaveNothing(Place parameter, string least, string most) =>
        TryRead(parameter[least]?.Text, out var lower) && TryRead(parameter[most]?.Text, out var upper) && lower > upper;

    /// <summary>How a value breaks the constraints other than the list of those that are allowed.</summary>
    public static string? ProblemOfChoice(Place parameter, string type, string value) =>
        NumberProblem(parameter, type, value) ?? PatternProblem(parameter, value) ?? LengthProblem(parameter, type, value);

    private static string? NumberProblem(Place parameter, string type, string value)
    {
        if (type is not ("Number" or "List<Number>"))
        {
            return null;
        }

        // Bounds that are exchanged leave no value at all, which is another rule's matter.
        return !TryRead(value, out var number) ? "is no number"
            : LeaveNothing(parameter, "MinValue", "MaxValue") ? null
            : TryRead(parameter["MinValue"]?.Text, out var least) && number < least ? $"is below MinValue, {Digits.Of(least)}"
            : TryRead(parameter["MaxValue"]?.Text, out var most) && number > most ? $"is above MaxValue, {Digits.Of(most)}"
            : null;
    }

    private static string? ChoiceProblem(Place parameter, string value)
    {
        if (parameter["AllowedValues"] is not { Node: SequenceNode } allowed)
        {
            return null;
        }

        var choices = new List<string>();
        foreach (var item in allowed.Items)
        {
            if (item.Text is not { } text || text == value || (TryRead(text, out var one) && TryRead(value, out var other) && one == other))
            {
                return null;
            }

            choices.Add(text);
        }

        return $"is none of AllowedValues: {string.Join(", ", choices)}";
    }

    // AllowedPattern speaks of the whole value.
    private static string? PatternProblem(Place parameter, string value) =>
        parameter["AllowedPattern"]?.Text is { } pattern && !PatternText.Matches($"^(?:{pattern})$", value) ? $"does not match AllowedPattern, {pattern}" : null;

    private static string? LengthProblem(Place parameter, string type, string value) =>
        type != "String" || LeaveNothing(parameter, "MinLength", "MaxLength") ? null
        : TryRead(parameter["MinLength"]?.Text, out var least) && value.Length < least ? $"is shorter than MinLength, {Digits.Of(least)}"
        : TryRead(parameter["MaxLength"]?.Text, out var most) && value.Length > most ? $"is longer than MaxLength, {Digits.Of(most)}"
        : null;

    private static bool TryRead(string? text, out double number)
    {
        number = 0;
        return text is not null && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }
}
