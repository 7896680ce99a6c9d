using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Parameters;

/// <summary>The default of a parameter is a value that it takes.</summary>
internal sealed class DefaultIsAllowed : Rule
{
    public override RuleInfo Info { get; } = new("CG1103", Severity.Error,
        "The default of a parameter keeps to its own constraints.",
        "CloudFormation refuses the template, even when another value is given.",
        Guide.Parameters)
    {
        Wrong = """
            Parameters:
              Stage: {Type: String, AllowedValues: [prod, test], Default: dev}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref Stage
            """,
        Right = """
            Parameters:
              Stage: {Type: String, AllowedValues: [prod, test], Default: test}
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
            if (parameter["Default"] is { Text: { } text } standard && parameter["Type"]?.Text is { } type)
            {
                // Where the type is a key of the Systems Manager, the default is that key, and the constraints speak of the key too.
                foreach (var value in ParameterTypes.IsList(type) ? text.Split(',') : [text])
                {
                    if (ParameterConstraints.Problem(parameter, type, ParameterTypes.IsList(type) ? value.Trim() : value) is { } problem)
                    {
                        yield return At(standard, $"The default '{value}' {problem}.");
                        break;
                    }
                }
            }
        }
    }
}
