using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.IAM;

/// <summary>Whom a policy is about is written so that IAM can find them.</summary>
internal sealed class PrincipalHasItsForm : Rule
{
    public override RuleInfo Info { get; } = new("CG3306", Severity.Error,
        "A principal of AWS is an account, the ARN of a role, user or session, or a star, and never a group; one of Service is a name such as lambda.amazonaws.com.",
        "IAM, or the service whose resource it protects, refuses the policy: invalid principal.",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html")
    {
        Wrong = """
            Resources:
              Worker:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Principal: {Service: lambda}, Action: sts:AssumeRole}
            """,
        Right = """
            Resources:
              Worker:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}
            """,
    };

    // How the unique ids begin that IAM puts in the place of principals.
    private static readonly string[] Ids = ["AIDA", "AROA", "AGPA", "ANPA"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var statement in template.PolicyStatements)
        {
            if (statement.Kind is null)
            {
                continue;
            }

            foreach (var service in statement.Principals(template, "Service"))
            {
                if (!service.Text!.Contains('.', StringComparison.Ordinal) && service.Text != "*")
                {
                    yield return At(service, $"Write the whole name of the service, say {service.Text}.amazonaws.com.");
                }
            }

            foreach (var principal in statement.Principals(template, "AWS"))
            {
                if (principal.Text!.Contains(":group/", StringComparison.Ordinal))
                {
                    yield return At(principal, "Name roles or users: a group can be no principal.");
                }
                else if (!IsPrincipal(principal.Text))
                {
                    yield return At(principal, $"'{principal.Text}' is no principal: write an account of twelve digits, or an ARN as in arn:aws:iam::111122223333:role/worker.");
                }
            }
        }
    }

    private static bool IsPrincipal(string text)
    {
        foreach (var id in Ids)
        {
            if (text.StartsWith(id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return text == "*" || text.StartsWith("arn:", StringComparison.Ordinal) || IsAccount(text);
    }

    private static bool IsAccount(string text)
    {
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }
        }

        return text.Length == "111122223333".Length;
    }
}
