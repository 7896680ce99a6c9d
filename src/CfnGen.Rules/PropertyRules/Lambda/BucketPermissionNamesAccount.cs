using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda;

/// <summary>A permission for a bucket says whose bucket it is.</summary>
internal sealed class BucketPermissionNamesAccount : Rule
{
    public override RuleInfo Info { get; } = new("CG3215", Severity.Warning,
        "A permission whose SourceArn names no account, as that of a bucket, has SourceAccount.",
        "A bucket that is deleted can be made again by another account, which may then call the function.",
        "https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html")
    {
        Wrong = """
            Resources:
              MayCall:
                Type: AWS::Lambda::Permission
                Properties:
                  Action: lambda:InvokeFunction
                  FunctionName: worker
                  Principal: s3.amazonaws.com
                  SourceArn: arn:aws:s3:::uploads
            """,
        Right = """
            Resources:
              MayCall:
                Type: AWS::Lambda::Permission
                Properties:
                  Action: lambda:InvokeFunction
                  FunctionName: worker
                  Principal: s3.amazonaws.com
                  SourceArn: arn:aws:s3:::uploads
                  SourceAccount: !Ref AWS::AccountId
            """,
    };

    private const int AccountPart = 4;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var permission in template.Properties.ObjectsOf("AWS::Lambda::Permission"))
        {
            foreach (var source in template.Values(permission, "SourceArn"))
            {
                if (IsWithoutAccount(template, source) && template.CanLack(permission, "SourceAccount", template.WhenDefault(source)))
                {
                    yield return At(source.Place, "Add SourceAccount, say !Ref AWS::AccountId: this SourceArn names no account.");
                }
            }
        }
    }

    private static bool IsWithoutAccount(CheckedTemplate template, Branch source)
    {
        if (template.TargetOf(source.Place) is { } target)
        {
            return target.Resource.Type == "AWS::S3::Bucket";
        }

        return template.TextOf(source) is { } arn
            && arn.Text.StartsWith("arn:", StringComparison.Ordinal)
            && arn.Text.Split(':') is { Length: > AccountPart } parts
            && parts[AccountPart].Length == 0;
    }
}
