using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.IAM;

/// <summary>The resources of a policy are ARNs.</summary>
internal sealed class PolicyResourceIsArn : Rule
{
    public override RuleInfo Info { get; } = new("CG3304", Severity.Error,
        "A resource in a permission of IAM or in the policy of a bucket is an ARN; in the former also a star.",
        "IAM, or S3, refuses the policy.",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html")
    {
        Wrong = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Action: s3:GetObject, Resource: uploads/*}
            """,
        Right = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Action: s3:GetObject, Resource: "arn:aws:s3:::uploads/*"}
            """,
    };

    private const int AccountPart = 4;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var statement in template.PolicyStatements)
        {
            if (statement.Kind is not { NeedsResource: true } kind || (kind.NeedsPrincipal && kind.OnlyService != "s3"))
            {
                continue;
            }

            foreach (var resource in statement.Texts(template, "Resource", "NotResource"))
            {
                if (Problem(resource.Text!, kind.NeedsPrincipal) is { } problem)
                {
                    yield return At(resource, problem);
                }
            }
        }
    }

    private static string? Problem(string text, bool isOfBucket)
    {
        if (text == "*")
        {
            return isOfBucket ? "Name the bucket, say !GetAtt Uploads.Arn: S3 takes no star alone." : null;
        }

        if (!text.StartsWith("arn:", StringComparison.Ordinal))
        {
            return $"'{text}' is no ARN: write it as arn:aws:s3:::uploads/*.";
        }

        return text.Split(':') is { Length: > AccountPart + 1 } parts && !IsAccount(parts[AccountPart])
            ? $"'{parts[AccountPart]}' in '{text}' is no account: it has twelve digits."
            : null;
    }

    // Stars, question marks and variables stand for anything.
    private static bool IsAccount(string text)
    {
        if (text.Length == 0 || text is "aws" or "cloudfront" || text.AsSpan().IndexOfAny("*?$") >= 0)
        {
            return true;
        }

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
