using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Access;

/// <summary>No policy allows everything.</summary>
internal sealed class NobodyIsAdministrator : Rule
{
    public override RuleInfo Info { get; } = new("CG4201", Severity.Warning,
        "No policy allows every action on every resource.",
        "Whoever gets at such a role or user gets at the whole account.",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: '2012-10-17'
                    Statement: [{Effect: Allow, Action: '*', Resource: '*'}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: '2012-10-17'
                    Statement: [{Effect: Allow, Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:eu-west-1:111122223333:work'}]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var statement in template.PolicyStatements)
        {
            // With a principal the resource is the one that has the policy.
            if (!statement.AllowsAlways || !statement.IsAboutEverything || statement.Place["Principal"] is not null || statement.Place["NotPrincipal"] is not null)
            {
                continue;
            }

            foreach (var action in statement.Actions)
            {
                if (action.Text is "*" or "*:*")
                {
                    yield return At(action, "This allows everything: name the actions and the resources that are needed.");
                }
            }
        }

        foreach (var value in template.Properties.Values)
        {
            if (value is { IsWhole: false, Property.Name: "ManagedPolicyArns" } && Names(value.Place, ":iam::aws:policy/AdministratorAccess"))
            {
                yield return At(value.Place, "'AdministratorAccess' allows everything: attach a policy with the actions and resources that are needed.");
            }
        }
    }

    private static bool Names(Place place, string ending) =>
        (place.Text ?? place.Argument.Text)?.EndsWith(ending, StringComparison.Ordinal) == true;
}
