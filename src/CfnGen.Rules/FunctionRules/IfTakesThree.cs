using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules;

/// <summary>Fn::If takes a condition and two values.</summary>
internal sealed class IfTakesThree : CallRule
{
    public override RuleInfo Info { get; } = new("CG2110", Severity.Error,
        "Fn::If takes the name of a condition and two values.",
        "CloudFormation refuses the template.",
        Guide.ConditionFunctions)
    {
        Wrong = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !If [IsProd, production]
            """,
        Right = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !If [IsProd, production, !Ref AWS::NoValue]
            """,
    };

    protected override bool Concerns(IntrinsicFunction function) => function == IntrinsicFunction.If;

    protected override IEnumerable<Finding> Check(Call call, CheckedTemplate template)
    {
        if (call.Argument.Items is not [var condition, _, _])
        {
            yield return At(call.Argument, "Fn::If takes a list of three: a condition, the value when it holds and the value when it does not.");
        }
        else if (condition.Text is null)
        {
            yield return At(condition, $"Fn::If takes the name of a condition, and not {NodeWords.Of(condition.Node)}: declare it under 'Conditions'.");
        }
    }
}
