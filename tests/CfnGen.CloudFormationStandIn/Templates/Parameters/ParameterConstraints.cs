using System.Globalization;
using System.Text.RegularExpressions;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Templates.Parameters;

/// <summary>What a template allows as the value of a parameter.</summary>
internal static class ParameterConstraints
{
    public static void Check(ParameterDeclaration declaration, string value)
    {
        if (Problem(declaration, value) is { } problem)
        {
            throw ServiceException.Validation(declaration.ConstraintDescription is { } description
                ? $"Parameter {declaration.Key} failed to satisfy constraint: {description}"
                : $"Parameter '{declaration.Key}' {problem}");
        }
    }

    private static string? Problem(ParameterDeclaration declaration, string value)
    {
        var parts = declaration.IsList ? value.Split(',').Select(part => part.Trim()).ToArray() : [value];
        if (declaration.AllowedValues.Count > 0 && parts.Any(part => !declaration.AllowedValues.Contains(part)))
        {
            return "must be one of AllowedValues";
        }

        if (declaration.AllowedPattern is { } pattern && parts.Any(part => !Regex.IsMatch(part, $"^(?:{pattern})$", RegexOptions.None, TimeSpan.FromSeconds(1))))
        {
            return $"must match pattern {pattern}";
        }

        return declaration.Type == "Number" ? NumberProblem(declaration, value) : LengthProblem(declaration, value);
    }

    private static string? NumberProblem(ParameterDeclaration declaration, string value)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return "must be a number";
        }

        if (number < declaration.MinValue)
        {
            return string.Create(CultureInfo.InvariantCulture, $"must be a number not less than {declaration.MinValue}");
        }

        return number > declaration.MaxValue
            ? string.Create(CultureInfo.InvariantCulture, $"must be a number not greater than {declaration.MaxValue}")
            : null;
    }

    private static string? LengthProblem(ParameterDeclaration declaration, string value)
    {
        if (value.Length < declaration.MinLength)
        {
            return string.Create(CultureInfo.InvariantCulture, $"must contain at least {declaration.MinLength} characters");
        }

        return value.Length > declaration.MaxLength
            ? string.Create(CultureInfo.InvariantCulture, $"must contain at most {declaration.MaxLength} characters")
            : null;
    }
}
