using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Parameters;

/// <summary>The type of a parameter exists.</summary>
internal sealed class ParameterTypeIsKnown : Rule
{
    public override RuleInfo Info { get; } = new("CG1102", Severity.Error,
        "The type of a parameter is one that CloudFormation knows.",
        "CloudFormation refuses the template: unrecognized parameter type.",
        Guide.Parameters)
    {
        Wrong = """
            Parameters:
              Stage: {Type: Text}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref Stage
            """,
        Right = """
            Parameters:
              Stage: {Type: String}
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
            if (parameter["Type"] is { Text: { } type } place && !ParameterTypes.IsKnown(type) && !ParameterTypes.MayBeKnown(type))
            {
                yield return At(place, $"There is no parameter type '{type}'.{NearestName.Question(type, ParameterTypes.Plain)}");
            }
        }
    }
}
