using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.IAM;

/// <summary>The actions of a policy name their service, and one that the policy can be for.</summary>
internal sealed class ActionHasItsForm : Rule
{
    public override RuleInfo Info { get; } = new("CG3305", Severity.Error,
        "An action is a star or a service and an action parted by a colon; in trust policies the service is sts, and in the policy of a bucket, topic, queue or repository that of this.",
        "IAM, or the service whose resource it protects, refuses the policy.",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html")
    {
        Wrong = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Action: SendMessage, Resource: "*"}
            """,
        Right = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Action: sqs:SendMessage, Resource: "*"}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var statement in template.PolicyStatements)
        {
            if (statement.Kind is not { } kind)
            {
                continue;
            }

            foreach (var action in statement.Texts(template, "Action", "NotAction"))
            {
                if (Problem(action.Text!, kind.OnlyService) is { } problem)
                {
                    yield return At(action, problem);
                }
            }
        }
    }

    private static string? Problem(string action, string? only)
    {
        if (action == "*")
        {
            return only == "sts" ? "Write sts:AssumeRole, or what else of sts is meant: a trust policy takes no star." : null;
        }

        var colon = action.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || colon == action.Length - 1)
        {
            return $"'{action}' is no action: write it as s3:GetObject.";
        }

        // A star may stand for the service.
        var service = action[..colon];
        return only is null || service.Contains('*', StringComparison.Ordinal) || service.Equals(only, StringComparison.OrdinalIgnoreCase)
            ? null
            : $"Use an action of {only}, and not '{action}': this policy knows no others.";
    }
}
