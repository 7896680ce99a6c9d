using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>A condition depends on something.</summary>
internal sealed class ConditionCanHold : Rule
{
    public override RuleInfo Info { get; } = new("CG2205", Severity.Warning,
        "Every condition can hold and can fail to hold.",
        "A comparison with a value that a parameter does not allow is always false, so what depends on it never, or always, exists.",
        Guide.Conditions)
    {
        Wrong = """
            Parameters:
              Stage: {Type: String, AllowedValues: [prod, test]}
            Conditions:
              IsProd: !Equals [!Ref Stage, production]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Condition: IsProd
            """,
        Right = """
            Parameters:
              Stage: {Type: String, AllowedValues: [prod, test]}
            Conditions:
              IsProd: !Equals [!Ref Stage, prod]
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
            if (template.Conditions.CanHold(Assumptions.None.Suppose(condition.Name, true)) == Truth.False)
            {
                yield return At(condition, $"'{condition.Name}' never holds, whatever the parameters are.");
            }
            else if (template.Conditions.CanHold(Assumptions.None.Suppose(condition.Name, false)) == Truth.False)
            {
                yield return At(condition, $"'{condition.Name}' always holds, whatever the parameters are.");
            }
        }
    }
}
