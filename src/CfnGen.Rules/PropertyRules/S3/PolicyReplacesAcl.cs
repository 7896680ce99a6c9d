using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.S3;

/// <summary>Who may read a bucket stands in its policy.</summary>
internal sealed class PolicyReplacesAcl : Rule
{
    public override RuleInfo Info { get; } = new("CG3802", Severity.Info,
        "A bucket has a bucket policy and no AccessControl.",
        "ACLs are older than policies and can say less; for new buckets they are off.",
        "https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html")
    {
        Wrong = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  AccessControl: Private
            """,
        Right = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  BucketName: files
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var bucket in template.Properties.ObjectsOf("AWS::S3::Bucket"))
        {
            if (template.Values(bucket, "AccessControl").Count > 0)
            {
                yield return AtKey(bucket.Find("AccessControl")!, "Say in an AWS::S3::BucketPolicy who may do what, and remove AccessControl.");
            }
        }
    }
}
