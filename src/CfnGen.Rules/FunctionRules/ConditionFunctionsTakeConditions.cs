using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules;

/// <summary>Fn::And, Fn::Or and Fn::Not take conditions, Fn::Equals two values.</summary>
internal sealed class ConditionFunctionsTakeConditions : CallRule
{
    public override RuleInfo Info { get; } = new("CG2111", Severity.Error,
        "Fn::And and Fn::Or take two to ten conditions, Fn::Not one, and Fn::Equals two values.",
        "CloudFormation refuses the template.",
        Guide.ConditionFunctions)
    {
        Wrong = """
            Conditions:
              IsProd: !Not [!Equals [!Ref AWS::Region]]
            Resources:
              Alerts: {Type: AWS::SNS::Topic, Condition: IsProd}
            """,
        Right = """
            Conditions:
              IsProd: !Not [!Equals [!Ref AWS::Region, eu-west-1]]
            Resources:
              Alerts: {Type: AWS::SNS::Topic, Condition: IsProd}
            """,
    };

    protected override bool Concerns(IntrinsicFunction function) => function == IntrinsicFunction.And || function == IntrinsicFunction.Or || function == IntrinsicFunction.Not || function == IntrinsicFunction.Equals;

    protected override IEnumerable<Finding> Check(Call call, CheckedTemplate template)
    {
        var operands = call.Argument.Items;
        var (least, most) = call.Function == IntrinsicFunction.Not ? (1, 1) : call.Function == IntrinsicFunction.Equals ? (2, 2) : (2, 10);
        if (call.Argument.Node is not SequenceNode || operands.Length < least || operands.Length > most)
        {
            yield return At(call.Argument, $"{call.Function} takes a list of {(least == most ? Digits.Of(least) : $"{Digits.Of(least)} to {Digits.Of(most)}")}, and this is {Describe(call.Argument)}.");
            yield break;
        }

        foreach (var operand in operands)
        {
            if (call.Function == IntrinsicFunction.Equals ? operand.Node is MappingNode or SequenceNode : !IsCondition(operand))
            {
                yield return At(operand, $"{call.Function} takes {(call.Function == IntrinsicFunction.Equals ? "values" : "conditions")}, and not {NodeWords.Of(operand.Node)}.");
            }
        }
    }

    private static string Describe(Place argument) => argument.Node is SequenceNode ? $"one of {Digits.Of(argument.Items.Length)}" : NodeWords.Of(argument.Node);

    private static bool IsCondition(Place operand)
    {
        foreach (var function in new[]
        {
            IntrinsicFunction.And, IntrinsicFunction.Or, IntrinsicFunction.Not, IntrinsicFunction.Equals, IntrinsicFunction.Condition,
            IntrinsicFunction.Contains, IntrinsicFunction.EachMemberEquals, IntrinsicFunction.EachMemberIn, IntrinsicFunction.Transform,
        })
        {
            if (operand.Calls(function))
            {
                return true;
            }
        }

        return false;
    }
}
