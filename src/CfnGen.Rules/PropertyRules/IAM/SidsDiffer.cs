using CfnGen.Rules.Policies;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.IAM;

/// <summary>The statements of a policy have different ids.</summary>
internal sealed class SidsDiffer : Rule
{
    public override RuleInfo Info { get; } = new("CG3302", Severity.Error,
        "In a policy of IAM no two statements have the same Sid, and a Sid of a permission has letters and digits only.",
        "IAM refuses the policy.",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html")
    {
        Wrong = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Sid: Send, Effect: Allow, Action: sqs:SendMessage, Resource: "*"}
                      - {Sid: Send, Effect: Allow, Action: sns:Publish, Resource: "*"}
            """,
        Right = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Sid: Send, Effect: Allow, Action: sqs:SendMessage, Resource: "*"}
                      - {Sid: Publish, Effect: Allow, Action: sns:Publish, Resource: "*"}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var seen = new List<PolicyStatement>();
        foreach (var statement in template.PolicyStatements)
        {
            // Other services are not so strict.
            if (statement.Kind is not { IsOfIam: true } kind || statement.Place["Sid"] is not { Text: { Length: > 0 } sid } place)
            {
                continue;
            }

            if (!kind.NeedsPrincipal && !HasLettersAndDigits(sid))
            {
                yield return At(place, $"Write the Sid '{sid}' with letters and digits only.");
            }

            if (seen.Exists(other => IsSame(template, other, statement, sid)))
            {
                yield return At(place, $"Choose another Sid: a statement before has '{sid}' too.");
            }

            seen.Add(statement);
        }
    }

    private static bool IsSame(CheckedTemplate template, PolicyStatement one, PolicyStatement other, string sid) =>
        ReferenceEquals(one.Policy, other.Policy) && one.Place["Sid"]?.Text == sid && template.CanMeet(one.When, other.When);

    private static bool HasLettersAndDigits(string text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                return false;
            }
        }

        return true;
    }
}
