using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>A condition that is used is declared.</summary>
internal sealed class ConditionExists : Rule
{
    public override RuleInfo Info { get; } = new("CG2006", Severity.Error,
        "Fn::If, the function Condition and the key Condition name a condition of the template.",
        "CloudFormation refuses the template.",
        Guide.Conditions)
    {
        Wrong = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Condition: IsProduction
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
        foreach (var reference in template.References)
        {
            if (reference.Kind == ReferenceKind.Condition
                && !template.ConditionSection.MayHold(reference.Target)
                && !template.Macros.MayChangeAnything)
            {
                yield return At(reference.Place, KnownNames.SuggestFor(
                    $"There is no condition '{reference.Target}'.", reference.Target, KnownNames.Of(template.ConditionSection)));
            }
        }
    }
}
