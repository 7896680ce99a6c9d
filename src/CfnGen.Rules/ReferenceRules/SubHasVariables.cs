using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>Fn::Sub is used where there is something to substitute.</summary>
internal sealed class SubHasVariables : Rule
{
    public override RuleInfo Info { get; } = new("CG2206", Severity.Warning,
        "The text of Fn::Sub holds a variable.",
        "Without one the text says the same, and the reader looks for what is substituted.",
        Guide.Sub)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub alerts
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: alerts
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var call in template.Calls)
        {
            if (call.Function == IntrinsicFunction.Sub
                && (call.Argument.Items is [var first, _] ? first : call.Argument) is { Text: { } text }
                && !text.Contains("${", StringComparison.Ordinal))
            {
                yield return At(call.Place, "There is no ${variable} in this text: write it without Fn::Sub.");
            }
        }
    }
}
