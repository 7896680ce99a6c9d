using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>Both branches of an Fn::If can happen.</summary>
internal sealed class BranchCanHappen : Rule
{
    public override RuleInfo Info { get; } = new("CG2204", Severity.Warning,
        "Some parameters lead to each branch of Fn::If.",
        "A branch that never happens is never tested, and the reader takes it for something that matters.",
        Guide.ConditionFunctions)
    {
        Wrong = """
            Parameters:
              Stage: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref Stage, prod]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Condition: IsProd
                Properties:
                  DisplayName: !If [IsProd, production, test]
            """,
        Right = """
            Parameters:
              Stage: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref Stage, prod]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Condition: IsProd
                Properties:
                  DisplayName: production
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var call in template.Calls)
        {
            if (call.Function != IntrinsicFunction.If
                || call.Argument.Items is not [{ Text: { } condition }, var then, var otherwise]
                || template.ConditionSection.Find(condition) is null
                || template.Conditions.CanHold(call.When) != Truth.True)
            {
                continue;
            }

            if (template.Conditions.CanHold(call.When.Suppose(condition, true)) == Truth.False)
            {
                yield return At(then, $"{condition} never holds here, so this branch never happens: use the other one without Fn::If.");
            }
            else if (template.Conditions.CanHold(call.When.Suppose(condition, false)) == Truth.False)
            {
                yield return At(otherwise, $"{condition} always holds here, so this branch never happens: use the other one without Fn::If.");
            }
        }
    }
}
