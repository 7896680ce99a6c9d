using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Access;

/// <summary>Who may pass any role may become any role.</summary>
internal sealed class RoleIsPassedByName : Rule
{
    public override RuleInfo Info { get; } = new("CG4203", Severity.Warning,
        "A policy that allows iam:PassRole names the roles, or has a condition.",
        "Whoever may pass any role to a service that runs his code has the rights of the strongest role of the account.",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Statement: [{Effect: Allow, Action: 'iam:PassRole', Resource: '*'}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Statement:
                      - Effect: Allow
                        Action: iam:PassRole
                        Resource: '*'
                        Condition: {StringEquals: {'iam:PassedToService': ecs-tasks.amazonaws.com}}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var statement in template.PolicyStatements)
        {
            if (!statement.AllowsAlways || !statement.IsAboutEverything)
            {
                continue;
            }

            foreach (var action in statement.Actions)
            {
                if (string.Equals(action.Text, "iam:PassRole", StringComparison.OrdinalIgnoreCase))
                {
                    yield return At(action, "Name the roles that may be passed instead of '*', or add the condition iam:PassedToService.");
                }
            }
        }
    }
}
