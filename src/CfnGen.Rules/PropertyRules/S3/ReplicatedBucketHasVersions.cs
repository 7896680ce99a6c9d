using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.S3;

/// <summary>A bucket that is replicated keeps versions.</summary>
internal sealed class ReplicatedBucketHasVersions : Rule
{
    public override RuleInfo Info { get; } = new("CG3806", Severity.Error,
        "A bucket with a ReplicationConfiguration has a VersioningConfiguration with the status Enabled.",
        "S3 refuses the replication.",
        "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-requirements.html")
    {
        Wrong = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  ReplicationConfiguration:
                    Role: arn:aws:iam::111122223333:role/copy
                    Rules: [{Status: Enabled, Destination: {Bucket: 'arn:aws:s3:::copies'}}]
            """,
        Right = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  VersioningConfiguration: {Status: Enabled}
                  ReplicationConfiguration:
                    Role: arn:aws:iam::111122223333:role/copy
                    Rules: [{Status: Enabled, Destination: {Bucket: 'arn:aws:s3:::copies'}}]
            """,
    };

    private const string Versions = "VersioningConfiguration";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var bucket in template.Properties.ObjectsOf("AWS::S3::Bucket"))
        {
            foreach (var replication in template.Values(bucket, "ReplicationConfiguration"))
            {
                if (template.CanLack(bucket, Versions, replication.When) || AreSuspended(template, bucket, replication))
                {
                    yield return AtKey(bucket.Find("ReplicationConfiguration")!, $"Add {Versions} with the Status Enabled: only versions can be replicated.");
                    break;
                }
            }
        }
    }

    private static bool AreSuspended(CheckedTemplate template, CheckedObject bucket, Branch replication)
    {
        foreach (var versions in template.Inside(bucket, Versions))
        {
            foreach (var status in template.TextsWhere(versions, "Status", replication.When))
            {
                if (status.Text == "Suspended")
                {
                    return true;
                }
            }
        }

        return false;
    }
}
