using CfnGen.Model;
using CfnGen.Resources.KMS;
using CfnGen.Resources.S3;
using CfnGen.Stacks.Parts;

namespace CfnGen.Stacks.Delivery;

/// <summary>Where a pipeline keeps what its actions hand on: a bucket and the key that encrypts it.</summary>
public sealed class ArtifactStore(PartPlace place) : Part(place)
{
    public Key Key => Resource(() => new Key
    {
        Comment = "Who cannot use the key cannot read the artifacts, whatever a policy of the bucket says.",
        DeletionPolicy = DeletionPolicy.RetainExceptOnCreate,
        UpdateReplacePolicy = DeletionPolicy.Retain,
        Description = $"Artifacts of {Aws.StackName}",
        EnableKeyRotation = true,
        KeyPolicy = new PolicyDocument { Statement = [KeyAdministration.ByTheAccount] },
    });

    public Bucket Bucket => Resource(() => new Bucket
    {
        Comment = "Artifacts can be made again from the commit, so none is kept for long.",
        DeletionPolicy = DeletionPolicy.RetainExceptOnCreate,
        UpdateReplacePolicy = DeletionPolicy.Retain,
        BucketEncryption = new()
        {
            ServerSideEncryptionConfiguration =
            [
                new()
                {
                    BucketKeyEnabled = true,
                    ServerSideEncryptionByDefault = new() { SSEAlgorithm = "aws:kms", KMSMasterKeyID = Key.GetAtt.Arn },
                },
            ],
        },
        LifecycleConfiguration = new()
        {
            Rules =
            [
                new()
                {
                    Id = "artifacts",
                    Status = "Enabled",
                    ExpirationInDays = 30,
                    NoncurrentVersionExpiration = new() { NoncurrentDays = 7 },
                    AbortIncompleteMultipartUpload = new() { DaysAfterInitiation = 1 },
                },
            ],
        },
        OwnershipControls = new() { Rules = [new() { ObjectOwnership = "BucketOwnerEnforced" }] },
        PublicAccessBlockConfiguration = new() { BlockPublicAcls = true, BlockPublicPolicy = true, IgnorePublicAcls = true, RestrictPublicBuckets = true },
        VersioningConfiguration = new() { Status = "Enabled" },
    });

    public BucketPolicy BucketPolicy => Resource(() => new BucketPolicy
    {
        Bucket = Bucket.Ref,
        PolicyDocument = new PolicyDocument
        {
            Statement =
            [
                PolicyStatement.Deny("s3:*", on: [Bucket.GetAtt.Arn, $"{Bucket.GetAtt.Arn}/*"], to: PolicyPrincipal.Everyone) with
                {
                    Comment = "Nothing goes over the wire in clear.",
                    Condition = new() { ["Bool"] = new() { ["aws:SecureTransport"] = "false" } },
                },
            ],
        },
    });

    /// <summary>Lets a role read artifacts and add new ones.</summary>
    internal IReadOnlyList<PolicyStatement> ReadAndWrite =>
    [
        PolicyStatement.Allow(["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"], on: $"{Bucket.GetAtt.Arn}/*"),
        PolicyStatement.Allow(["s3:GetBucketLocation", "s3:GetBucketVersioning"], on: Bucket.GetAtt.Arn),
        PolicyStatement.Allow(["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey"], on: Key.GetAtt.Arn),
    ];
}
