using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Entries;

/// <summary>What decides whether a rule applies is computed.</summary>
internal sealed class RuleConditionIsComputed : Rule
{
    public override RuleInfo Info { get; } = new("CG1402", Severity.Error,
        "RuleCondition and Assert are functions that are true or false.",
        "CloudFormation refuses the template.",
        Guide.Rules)
    {
        Wrong = """
            Parameters:
              Stage: {Type: String}
            Rules:
              StageIsKnown:
                RuleCondition: !Ref Stage
                Assertions:
                  - Assert: !Contains [[prod, test], !Ref Stage]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
        Right = """
            Parameters:
              Stage: {Type: String}
            Rules:
              StageIsKnown:
                RuleCondition: !Not [!Equals [!Ref Stage, '']]
                Assertions:
                  - Assert: !Contains [[prod, test], !Ref Stage]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
    };

    private static readonly IntrinsicFunction[] Functions =
    [
        IntrinsicFunction.And, IntrinsicFunction.Or, IntrinsicFunction.Not, IntrinsicFunction.Equals, IntrinsicFunction.Contains,
        IntrinsicFunction.EachMemberEquals, IntrinsicFunction.EachMemberIn, IntrinsicFunction.Condition, IntrinsicFunction.Transform,
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var rule in template.Rules.Entries)
        {
            if (rule["RuleCondition"] is { } condition && Problem(condition) is { } finding)
            {
                yield return finding;
            }

            foreach (var assertion in rule["Assertions"]?.Items ?? [])
            {
                if (assertion["Assert"] is { } assert && Problem(assert) is { } wrong)
                {
                    yield return wrong;
                }
            }
        }
    }

    private Finding? Problem(Place place) => place.Node is IntrinsicNode call && Array.IndexOf(Functions, call.Function) >= 0 ? null
        : At(place, $"'{place.Name}' takes Fn::And, Fn::Contains, Fn::EachMemberEquals, Fn::EachMemberIn, Fn::Equals, Fn::Not or Fn::Or, and not {NodeWords.Of(place.Node)}.");
}
