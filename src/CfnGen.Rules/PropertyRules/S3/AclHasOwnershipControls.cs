using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.S3;

/// <summary>A bucket whose ACL lets others in has ACLs at all.</summary>
internal sealed class AclHasOwnershipControls : Rule
{
    public override RuleInfo Info { get; } = new("CG3801", Severity.Error,
        "A bucket with an AccessControl that is not private has OwnershipControls, and not BucketOwnerEnforced.",
        "A new bucket has no ACLs without them, and S3 refuses this one.",
        "https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html")
    {
        Wrong = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  AccessControl: LogDeliveryWrite
            """,
        Right = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  AccessControl: LogDeliveryWrite
                  OwnershipControls:
                    Rules: [{ObjectOwnership: BucketOwnerPreferred}]
            """,
    };

    private const string Ownership = "OwnershipControls";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var bucket in template.Properties.ObjectsOf("AWS::S3::Bucket"))
        {
            foreach (var acl in template.Texts(bucket, "AccessControl"))
            {
                if (acl.Text is "Private" or "BucketOwnerFullControl" or "BucketOwnerRead")
                {
                    continue;
                }

                if (template.CanLack(bucket, Ownership, acl.When))
                {
                    yield return At(acl.Place, $"Add {Ownership} with ObjectOwnership BucketOwnerPreferred, or better a bucket policy in the place of the AccessControl '{acl.Text}'{acl.Origin}: new buckets have no ACLs.");
                }
                else if (IsEnforced(template, bucket, acl))
                {
                    yield return At(acl.Place, $"Set ObjectOwnership to BucketOwnerPreferred, or remove the AccessControl '{acl.Text}'{acl.Origin}: with BucketOwnerEnforced there are no ACLs.");
                }
            }
        }
    }

    private static bool IsEnforced(CheckedTemplate template, CheckedObject bucket, KnownText acl)
    {
        foreach (var rule in template.Inside(bucket, "OwnershipControlsRule"))
        {
            foreach (var ownership in template.TextsWhere(rule, "ObjectOwnership", acl.When))
            {
                if (ownership.Text == "BucketOwnerEnforced")
                {
                    return true;
                }
            }
        }

        return false;
    }
}
