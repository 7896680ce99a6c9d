using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Parameters;

/// <summary>Between the bounds of a parameter lies a value.</summary>
internal sealed class BoundsLeaveAValue : Rule
{
    public override RuleInfo Info { get; } = new("CG1106", Severity.Error,
        "MinValue is not above MaxValue, and MinLength not above MaxLength.",
        "No value can be given then, and no stack can be made.",
        Guide.Parameters)
    {
        Wrong = """
            Parameters:
              Size: {Type: Number, MinValue: 10, MaxValue: 2}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub 'alerts-${Size}'
            """,
        Right = """
            Parameters:
              Size: {Type: Number, MinValue: 2, MaxValue: 10}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub 'alerts-${Size}'
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var parameter in template.Parameters.Entries)
        {
            foreach (var unit in new[] { "Value", "Length" })
            {
                var (least, most) = ($"Min{unit}", $"Max{unit}");
                if (ParameterConstraints.LeaveNothing(parameter, least, most))
                {
                    yield return AtKey(parameter[least]!, $"Exchange the bounds: {least}, {parameter[least]!.Text}, is above {most}, {parameter[most]!.Text}.");
                }
            }
        }
    }
}
