using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules.Clarity;

/// <summary>Every variable that Fn::Sub is given stands in its text.</summary>
internal sealed class SubUsesItsVariables : CallRule
{
    public override RuleInfo Info { get; } = new("CG2208", Severity.Warning,
        "Each variable that Fn::Sub is given stands in its text.",
        "The variable is computed for nothing; mostly the text misspells it, and means something else by chance.",
        Guide.Sub)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub ['alerts-${AWS::Region}', {Stage: prod}]
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub ['alerts-${AWS::Region}-${Stage}', {Stage: prod}]
            """,
    };

    protected override bool Concerns(IntrinsicFunction function) => function == IntrinsicFunction.Sub;

    protected override IEnumerable<Finding> Check(Call call, CheckedTemplate template)
    {
        if (call.Argument.Items is [{ Text: { } text }, var variables])
        {
            var used = SubText.Variables(text);
            foreach (var variable in variables.Entries)
            {
                if (!IsIn(used, variable.Name) && !variable.Name.StartsWith("Fn::", StringComparison.Ordinal))
                {
                    yield return AtKey(variable, $"'${{{variable.Name}}}' does not stand in the text: remove the variable, or use it.");
                }
            }
        }
    }

    private static bool IsIn(IReadOnlyList<string> names, string name)
    {
        foreach (var one in names)
        {
            if (one == name)
            {
                return true;
            }
        }

        return false;
    }
}
