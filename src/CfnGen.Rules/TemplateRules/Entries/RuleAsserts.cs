using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Entries;

/// <summary>A rule asserts something.</summary>
internal sealed class RuleAsserts : Rule
{
    public override RuleInfo Info { get; } = new("CG1401", Severity.Error,
        "A rule has assertions, each with what it asserts.",
        "CloudFormation refuses the template.",
        Guide.Rules)
    {
        Wrong = """
            Parameters:
              Stage: {Type: String}
            Rules:
              StageIsKnown:
                Assertion:
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
                Assertions:
                  - Assert: !Contains [[prod, test], !Ref Stage]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var rule in template.Rules.Entries)
        {
            foreach (var key in rule.Entries)
            {
                if (key.Name is not ("Assertions" or "RuleCondition"))
                {
                    yield return AtKey(key, $"Rules have no '{key.Name}': use 'RuleCondition' and 'Assertions'.");
                }
            }

            if (rule["Assertions"] is not { } assertions)
            {
                if (rule.Node is MappingNode)
                {
                    yield return AtKey(rule, $"The rule '{rule.Name}' needs 'Assertions'.");
                }
            }
            else if (assertions.Node is not SequenceNode)
            {
                yield return At(assertions, $"'Assertions' takes a list, and not {NodeWords.Of(assertions.Node)}.");
            }

            foreach (var assertion in rule["Assertions"]?.Items ?? [])
            {
                if (assertion["Assert"] is null)
                {
                    yield return At(assertion, "An assertion needs 'Assert', with a function that is true or false.");
                }
            }
        }
    }
}
