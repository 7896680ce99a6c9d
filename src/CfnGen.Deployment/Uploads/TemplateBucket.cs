using System.Net;
using Amazon.S3;
using Amazon.S3.Model;
using CfnGen.Deployment.Connection;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.Uploads;

/// <summary>The account's own bucket for templates in one region: found by its name, made on request only.</summary>
public sealed class TemplateBucket(AwsSession session, PatientCalls calls)
{
    /// <summary>A stack keeps its template; the object is read while a change set is made and never again.</summary>
    private const int DaysToKeep = 30;

    private readonly PatientCalls identity = calls.AtAnotherService();
    private readonly PatientCalls storage = calls.AtAnotherService();

    /// <summary>Null where nobody made it.</summary>
    public async Task<MadeBucket?> FindAsync(CancellationToken cancel = default)
    {
        var bucket = await NameAsync(cancel).ConfigureAwait(false);
        return await ExistsAsync(bucket, cancel).ConfigureAwait(false) ? bucket : null;
    }

    /// <summary>Makes it unless it is there, and sets what it must be either way: private, encrypted, versioned, its objects gone after 30 days.</summary>
    /// <exception cref="UploadException">The name belongs to another account, or this identity may not make buckets.</exception>
    public async Task<MadeBucket> MakeAsync(CancellationToken cancel = default)
    {
        var bucket = await NameAsync(cancel).ConfigureAwait(false);
        try
        {
            var isNew = !await ExistsAsync(bucket, cancel).ConfigureAwait(false) && await CreateAsync(bucket, cancel).ConfigureAwait(false);
            await SetUpAsync(bucket, cancel).ConfigureAwait(false);
            return bucket with { IsNew = isNew };
        }
        catch (AmazonS3Exception refusal) when (refusal.ErrorCode is "AccessDenied" or "Forbidden")
        {
            throw new UploadException(
                UploadProblem.Denied,
                $"The identity of {session.Source} may not make or set up the bucket '{bucket.Name}'. It takes s3:CreateBucket, s3:PutBucketPublicAccessBlock, "
                + "s3:PutEncryptionConfiguration, s3:PutBucketVersioning and s3:PutLifecycleConfiguration.",
                refusal)
            { Bucket = bucket.Name };
        }
        catch (AmazonS3Exception refusal)
        {
            throw session.Explain(refusal) as Exception ?? BucketRefusal.Unknown(refusal, bucket.Name);
        }
    }

    private async Task<MadeBucket> NameAsync(CancellationToken cancel)
    {
        var account = await session.AccountAsync(identity, cancel).ConfigureAwait(false);
        return new MadeBucket($"cfngen-templates-{account}-{session.Region.SystemName}", account, IsNew: false);
    }

    private async Task<bool> ExistsAsync(MadeBucket bucket, CancellationToken cancel)
    {
        try
        {
            await storage.MakeAsync(
                $"look for bucket {bucket.Name}",
                token => session.Storage.HeadBucketAsync(new() { BucketName = bucket.Name, ExpectedBucketOwner = bucket.Account }, token),
                cancel).ConfigureAwait(false);
            return true;
        }
        catch (AmazonS3Exception refusal) when (refusal.StatusCode == HttpStatusCode.NotFound)
        {
            return false;
        }
    }

    /// <returns>Whether it is ours by this call, not by one at the same time.</returns>
    private async Task<bool> CreateAsync(MadeBucket bucket, CancellationToken cancel)
    {
        try
        {
            // The oldest region is the only one that must not be named. Core's own way of naming would write EU for eu-west-1.
            var location = session.Region.SystemName == "us-east-1" ? null : new PutBucketConfiguration { LocationConstraint = session.Region.SystemName };
            await storage.MakeAsync(
                $"make bucket {bucket.Name}",
                token => session.Storage.PutBucketAsync(
                    new PutBucketRequest { BucketName = bucket.Name, UseClientRegion = false, PutBucketConfiguration = location, ObjectOwnership = ObjectOwnership.BucketOwnerEnforced },
                    token),
                cancel).ConfigureAwait(false);
            return true;
        }
        catch (AmazonS3Exception refusal) when (refusal.ErrorCode == "BucketAlreadyOwnedByYou")
        {
            return false;
        }
        catch (AmazonS3Exception refusal) when (refusal.ErrorCode == "BucketAlreadyExists")
        {
            throw new UploadException(UploadProblem.BucketOfOthers, $"The bucket '{bucket.Name}' belongs to another account. Name one of your own with --bucket.", refusal) { Bucket = bucket.Name };
        }
    }

    private async Task SetUpAsync(MadeBucket bucket, CancellationToken cancel)
    {
        var (name, owner) = (bucket.Name, bucket.Account);
        var purpose = $"set up bucket {name}";
        await storage.MakeAsync(
            purpose,
            token => session.Storage.PutPublicAccessBlockAsync(new() { BucketName = name, ExpectedBucketOwner = owner, PublicAccessBlockConfiguration = NothingPublic }, token),
            cancel).ConfigureAwait(false);
        await storage.MakeAsync(
            purpose,
            token => session.Storage.PutBucketEncryptionAsync(new() { BucketName = name, ExpectedBucketOwner = owner, ServerSideEncryptionConfiguration = Encrypted }, token),
            cancel).ConfigureAwait(false);
        await storage.MakeAsync(
            purpose,
            token => session.Storage.PutBucketVersioningAsync(new() { BucketName = name, ExpectedBucketOwner = owner, VersioningConfig = new() { Status = VersionStatus.Enabled } }, token),
            cancel).ConfigureAwait(false);
        await storage.MakeAsync(
            purpose,
            token => session.Storage.PutLifecycleConfigurationAsync(new() { BucketName = name, ExpectedBucketOwner = owner, Configuration = new() { Rules = [Expiry] } }, token),
            cancel).ConfigureAwait(false);
    }

    private static PublicAccessBlockConfiguration NothingPublic => new() { BlockPublicAcls = true, BlockPublicPolicy = true, IgnorePublicAcls = true, RestrictPublicBuckets = true };

    private static ServerSideEncryptionConfiguration Encrypted => new()
    {
        ServerSideEncryptionRules = [new() { ServerSideEncryptionByDefault = new() { ServerSideEncryptionAlgorithm = ServerSideEncryptionMethod.AES256 } }],
    };

    private static LifecycleRule Expiry => new()
    {
        Id = "old-templates",
        Status = LifecycleRuleStatus.Enabled,
        Filter = new() { Prefix = "cfngen/" },
        Expiration = new() { Days = DaysToKeep },
        NoncurrentVersionExpiration = new() { NoncurrentDays = DaysToKeep },
        AbortIncompleteMultipartUpload = new() { DaysAfterInitiation = 1 },
    };
}
