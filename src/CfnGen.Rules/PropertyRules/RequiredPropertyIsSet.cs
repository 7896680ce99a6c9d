using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules;

/// <summary>What must be set is set.</summary>
internal sealed class RequiredPropertyIsSet : Rule
{
    public override RuleInfo Info { get; } = new("CG3003", Severity.Error,
        "Every required property is set, in each branch of the conditions.",
        "CloudFormation refuses the resource: required key not found.",
        Guide.ResourceTypes)
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::SNS::Subscription
                Properties:
                  TopicArn: arn:aws:sns:eu-west-1:111122223333:alerts
                  Endpoint: me@example.com
            """,
        Right = """
            Resources:
              It:
                Type: AWS::SNS::Subscription
                Properties:
                  TopicArn: arn:aws:sns:eu-west-1:111122223333:alerts
                  Endpoint: me@example.com
                  Protocol: email
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var checkedObject in template.Properties.Objects)
        {
            if (checkedObject.HasMacro)
            {
                continue;
            }

            foreach (var property in checkedObject.Shape.Properties)
            {
                if (property is { Required: true, ReadOnly: false })
                {
                    foreach (var missing in Missing(checkedObject, property.Name, template.Conditions))
                    {
                        yield return missing;
                    }
                }
            }
        }
    }

    private IEnumerable<Finding> Missing(CheckedObject checkedObject, string property, ConditionTable conditions)
    {
        if (checkedObject.Find(property) is not { } entry)
        {
            yield return AtKey(checkedObject.Place, $"{checkedObject.Name} needs '{property}'.");
            yield break;
        }

        foreach (var branch in Branches.Of(entry, checkedObject.When, conditions))
        {
            if (Branches.IsNoValue(branch.Place))
            {
                yield return At(branch.Place, $"{checkedObject.Name} needs '{property}', and here it has none{Known(branch.When)}.");
            }
        }
    }

    private static string Known(Assumptions when) => when.ToString() is { Length: > 0 } known ? $" {known}" : "";
}
