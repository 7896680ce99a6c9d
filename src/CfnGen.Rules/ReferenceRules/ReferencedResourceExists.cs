using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>What is referred to exists whenever it is needed.</summary>
internal sealed class ReferencedResourceExists : Rule
{
    public override RuleInfo Info { get; } = new("CG2011", Severity.Warning,
        "A resource with a condition is referred to only where that condition holds.",
        "Otherwise the stack fails with an unresolved dependency, but only for those parameters for which the resource is left out.",
        Guide.Conditions)
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
            Outputs:
              Topic:
                Value: !Ref Alerts
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
            Outputs:
              Topic:
                Condition: IsProd
                Value: !Ref Alerts
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var reference in template.References)
        {
            if (reference.Kind is ReferenceKind.Ref or ReferenceKind.GetAtt
                && !KnownNames.IsOutOfSight(template, reference)
                && template.Resources.Find(reference.Target) is not null
                && template.FindResource(reference.Target) is { Condition: { } condition }
                && template.ConditionSection.Find(condition) is not null
                && template.Conditions.CanHold(reference.When.Suppose(condition, false)) == Truth.True)
            {
                yield return At(reference.Place, $"'{reference.Target}' exists only when {condition}, and is needed here {Known(reference)}: use Fn::If, or give both the same condition.");
            }
        }
    }

    private static string Known(Reference reference) => reference.When.ToString() is { Length: > 0 } known ? known : "always";
}
