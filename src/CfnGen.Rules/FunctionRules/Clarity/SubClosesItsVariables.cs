using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules.Clarity;

/// <summary>Every variable of Fn::Sub has its end.</summary>
internal sealed class SubClosesItsVariables : CallRule
{
    public override RuleInfo Info { get; } = new("CG2214", Severity.Warning,
        "Each ${ in the text of Fn::Sub has its closing brace.",
        "Without it nothing is substituted, and the text keeps the beginning of the variable.",
        Guide.Sub)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub '${AWS::StackName}-${AWS::Region'
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub '${AWS::StackName}-${AWS::Region}'
            """,
    };

    protected override bool Concerns(IntrinsicFunction function) => function == IntrinsicFunction.Sub;

    protected override IEnumerable<Finding> Check(Call call, CheckedTemplate template)
    {
        var text = call.Argument.Items is [var first, ..] ? first : call.Argument;
        if (text.Text is { } written
            && written.IndexOf("${", written.LastIndexOf('}') + 1, StringComparison.Ordinal) is >= 0 and var open
            && !written.AsSpan(open).StartsWith("${!"))
        {
            yield return At(text, $"'${{{SubText.NameAt(written, open + 2)}' has no closing brace: write one behind the name, or ${{! for text that stays.");
        }
    }
}
