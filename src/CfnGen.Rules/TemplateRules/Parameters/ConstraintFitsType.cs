using System.Globalization;
using CfnGen.Rules.PropertyRules;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Parameters;

/// <summary>A constraint is one that the type of the parameter has.</summary>
internal sealed class ConstraintFitsType : Rule
{
    public override RuleInfo Info { get; } = new("CG1104", Severity.Error,
        "A parameter has only constraints that go with its type, and patterns that can be read.",
        "CloudFormation refuses the template.",
        Guide.Parameters)
    {
        Wrong = """
            Parameters:
              Stage: {Type: Number, MinLength: 1}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref Stage
            """,
        Right = """
            Parameters:
              Stage: {Type: Number, MinValue: 1}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref Stage
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var parameter in template.Parameters.Entries)
        {
            foreach (var key in parameter.Entries)
            {
                if (Problem(key, parameter["Type"]?.Text) is { } problem)
                {
                    yield return AtKey(key, problem);
                }
            }
        }
    }

    private static string? Problem(Place key, string? type) => (key.Name, key.Text) switch
    {
        ("MinLength" or "MaxLength", _) when type is "Number" => $"'{key.Name}' is for texts: use '{key.Name[..3]}Value' for a number.",
        ("MinValue" or "MaxValue", _) when type is "String" => $"'{key.Name}' is for numbers: use '{key.Name[..3]}Length' for a text.",
        ("MinLength" or "MaxLength", { } text) when !IsNumber(text) || text.Contains('.', StringComparison.Ordinal) => $"'{key.Name}' takes a whole number, and this is '{text}'.",
        ("MinValue" or "MaxValue", { } text) when !IsNumber(text) => $"'{key.Name}' takes a number, and this is '{text}'.",
        ("NoEcho", { } text) when !text.Equals("true", StringComparison.OrdinalIgnoreCase) && !text.Equals("false", StringComparison.OrdinalIgnoreCase) => $"'NoEcho' takes true or false, and this is '{text}'.",
        ("AllowedPattern", { } pattern) when PatternText.Mistake(pattern) is { } mistake => $"The pattern cannot be read: {mistake}",
        _ => null,
    };

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
