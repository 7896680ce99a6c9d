using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Access;

/// <summary>A whole service on every resource is more than anybody needs.</summary>
internal sealed class ActionsAreNamed : Rule
{
    public override RuleInfo Info { get; } = new("CG4204", Severity.Warning,
        "No policy allows every action of a service on every resource.",
        "What is not needed serves only those who break in; and what AWS adds to the service is allowed without a review.",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Statement: [{Effect: Allow, Action: 'dynamodb:*', Resource: '*'}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Statement: [{Effect: Allow, Action: ['dynamodb:GetItem', 'dynamodb:Query'], Resource: '*'}]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var statement in template.PolicyStatements)
        {
            // A key's own policy means the key when it says '*'.
            if (!statement.AllowsAlways || !statement.IsAboutEverything || statement.Place["Principal"] is not null)
            {
                continue;
            }

            foreach (var action in statement.Actions)
            {
                if (action.Text is { } text and not "*:*" && text.EndsWith(":*", StringComparison.Ordinal))
                {
                    yield return At(action, $"Name the actions that are needed instead of '{text}', or the resources instead of '*'.");
                }
            }
        }
    }
}
