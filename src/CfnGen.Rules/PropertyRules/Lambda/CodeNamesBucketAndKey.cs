using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda;

/// <summary>Code in a bucket is named by the bucket and the key.</summary>
internal sealed class CodeNamesBucketAndKey : Rule
{
    public override RuleInfo Info { get; } = new("CG3221", Severity.Error,
        "The code of a function that lies in a bucket has S3Bucket and S3Key.",
        "Lambda refuses the function: neither says alone where the archive is.",
        "https://docs.aws.amazon.com/lambda/latest/api/API_FunctionCode.html")
    {
        Wrong = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {S3Bucket: releases-of-ours}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
            """,
        Right = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {S3Bucket: releases-of-ours, S3Key: worker.zip}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
            """,
    };

    private const string Bucket = "S3Bucket";
    private const string Key = "S3Key";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var code in template.Properties.ObjectsOf("AWS::Lambda::Function", "Code"))
        {
            foreach (var (set, missing) in new[] { (Bucket, Key), (Key, Bucket) })
            {
                if (IsAlone(template, code, set, missing))
                {
                    yield return AtKey(code.Find(set)!, $"Set '{missing}' as well: '{set}' alone does not say where the code is.");
                }
            }
        }
    }

    private static bool IsAlone(CheckedTemplate template, CheckedObject code, string set, string missing)
    {
        foreach (var when in template.WhenSet(code, set))
        {
            if (template.CanLack(code, missing, when))
            {
                return true;
            }
        }

        return false;
    }
}
