using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.IAM;

/// <summary>What is allowed is named, and not what is not.</summary>
internal sealed class NotActionIsForDeny : Rule
{
    public override RuleInfo Info { get; } = new("CG3308", Severity.Warning,
        "A statement that allows has Action, and not NotAction.",
        "It allows all else of all services, also what AWS adds tomorrow.",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html")
    {
        Wrong = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, NotAction: "iam:*", Resource: "*"}
            """,
        Right = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Deny, NotAction: "iam:*", Resource: "*"}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var statement in template.PolicyStatements)
        {
            if (statement.Kind is not null && statement.Place["Effect"]?.Text == "Allow" && statement.Place["NotAction"] is { } actions)
            {
                yield return AtKey(actions, "List what is allowed as Action: NotAction allows everything else, also what is new tomorrow.");
            }
        }
    }
}
