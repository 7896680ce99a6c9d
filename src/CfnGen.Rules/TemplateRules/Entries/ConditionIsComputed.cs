using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Entries;

/// <summary>A condition is a function of conditions.</summary>
internal sealed class ConditionIsComputed : Rule
{
    public override RuleInfo Info { get; } = new("CG1301", Severity.Error,
        "A condition is one of Fn::And, Fn::Equals, Fn::Not, Fn::Or, or another condition.",
        "CloudFormation refuses the template: every conditions member must be a boolean function.",
        Guide.Conditions)
    {
        Wrong = """
            Conditions:
              IsProd: true
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Condition: IsProd
            """,
        Right = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Condition: IsProd
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var condition in template.ConditionSection.Entries)
        {
            if (condition.Node is not IntrinsicNode { Function: var function } || !IsBoolean(function))
            {
                yield return At(condition, $"The condition '{condition.Name}' takes Fn::And, Fn::Equals, Fn::Not, Fn::Or or Condition, and not {NodeWords.Of(condition.Node)}.");
            }
        }
    }

    private static bool IsBoolean(IntrinsicFunction function) =>
        function == IntrinsicFunction.And
        || function == IntrinsicFunction.Equals
        || function == IntrinsicFunction.Not
        || function == IntrinsicFunction.Or
        || function == IntrinsicFunction.Condition
        || function == IntrinsicFunction.Transform;
}
