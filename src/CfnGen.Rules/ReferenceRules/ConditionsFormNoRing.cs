using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>Conditions do not use each other in a ring.</summary>
internal sealed class ConditionsFormNoRing : Rule
{
    public override RuleInfo Info { get; } = new("CG2010", Severity.Error,
        "No condition uses itself, directly or through others.",
        "CloudFormation refuses the template, because none of them could be computed first.",
        Guide.Conditions)
    {
        Wrong = """
            Conditions:
              IsProd: !Not [!Condition IsTest]
              IsTest: !Not [!Condition IsProd]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Condition: IsProd
            """,
        Right = """
            Parameters:
              Stage: {Type: String}
            Conditions:
              IsProd: !Not [!Condition IsTest]
              IsTest: !Equals [!Ref Stage, test]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Condition: IsProd
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var ring in ReferenceGraph.OfConditions(template).Rings())
        {
            yield return At(ring[0].Place, ring.Count == 1
                ? $"The condition '{ring[0].Owner.Name}' uses itself."
                : $"Conditions use each other in a ring: {ReferenceGraph.Describe(ring)}.");
        }
    }
}
