using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>A condition serves something.</summary>
internal sealed class ConditionIsUsed : Rule
{
    public override RuleInfo Info { get; } = new("CG2203", Severity.Warning,
        "Every condition is used.",
        "It is dead weight that the next reader takes for something that matters.",
        Guide.Conditions)
    {
        Wrong = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
        Right = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Condition: IsProd
            """,
        SaysMoreThan = ["CG2205"],
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        if (template.Macros.MayChangeAnything)
        {
            yield break;
        }

        var used = UsedNames.Of(template, ReferenceKind.Condition);
        foreach (var condition in template.ConditionSection.Entries)
        {
            if (!used.Contains(condition.Name))
            {
                yield return AtKey(condition, $"Nothing uses the condition '{condition.Name}': remove it.");
            }
        }
    }
}
