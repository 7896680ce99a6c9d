using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Storage;

/// <summary>A bucket is not open to everybody.</summary>
internal sealed class BucketIsPrivate : Rule
{
    public override RuleInfo Info { get; } = new("CG4403", Severity.Warning,
        "No bucket is open to everybody, by its access control list, by its policy or by lifting the block of public access.",
        "Public buckets are found by machines; what is in them is copied, or they are filled at your cost.",
        "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::S3::Bucket
                Properties:
                  AccessControl: PublicRead
                  OwnershipControls: {Rules: [{ObjectOwnership: ObjectWriter}]}
            """,
        Right = """
            Resources:
              It:
                Type: AWS::S3::Bucket
            """,
    };

    private static readonly string[] Blocks = ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var bucket in template.Properties.ObjectsOf("AWS::S3::Bucket"))
        {
            foreach (var access in template.Texts(bucket, "AccessControl"))
            {
                if (access.Text is "PublicRead" or "PublicReadWrite" or "AuthenticatedRead")
                {
                    yield return At(access.Place, $"'{access.Text}'{access.Origin} opens the bucket to everybody: leave it out, and let CloudFront or presigned addresses serve what is public.");
                }
            }
        }

        foreach (var block in template.Properties.ObjectsOf("AWS::S3::Bucket", "PublicAccessBlockConfiguration"))
        {
            foreach (var property in Blocks)
            {
                foreach (var known in template.Texts(block, property))
                {
                    if (string.Equals(known.Text, "false", StringComparison.OrdinalIgnoreCase))
                    {
                        yield return At(known.Place, $"'{property}' is false{known.Origin}, so that this bucket may become public: leave it out, or set it to true.");
                    }
                }
            }
        }

        foreach (var statement in template.PolicyStatements)
        {
            if (statement is { AllowsAlways: true, Everybody: { } everybody, Policy.Resource.Type: "AWS::S3::BucketPolicy" })
            {
                yield return At(everybody, "This opens the bucket to everybody: name who may read, for CloudFront the service with the condition aws:SourceArn.");
            }
        }
    }
}
