using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Parameters;

/// <summary>Each value that a parameter offers can be chosen.</summary>
internal sealed class ChoiceKeepsToConstraints : Rule
{
    public override RuleInfo Info { get; } = new("CG1107", Severity.Warning,
        "Each of AllowedValues keeps to the pattern and the bounds of its parameter.",
        "CloudFormation offers the value and refuses it when somebody chooses it.",
        Guide.Parameters)
    {
        Wrong = """
            Parameters:
              Stage: {Type: String, AllowedValues: [prod, test-2], AllowedPattern: '[a-z]+'}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref Stage
            """,
        Right = """
            Parameters:
              Stage: {Type: String, AllowedValues: [prod, test-2], AllowedPattern: '[a-z0-9-]+'}
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
            foreach (var choice in parameter["AllowedValues"]?.Items ?? [])
            {
                // Of the default another rule says it.
                if (choice.Text is { } text
                    && text != parameter["Default"]?.Text
                    && parameter["Type"]?.Text is { } type
                    && ParameterConstraints.ProblemOfChoice(parameter, type, text) is { } problem)
                {
                    yield return At(choice, $"'{text}' cannot be chosen, because it {problem}.");
                }
            }
        }
    }
}
