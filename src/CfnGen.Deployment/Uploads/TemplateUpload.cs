using System.Net;
using Amazon.S3;
using Amazon.S3.Model;
using CfnGen.Deployment.Connection;

namespace CfnGen.Deployment.Uploads;

/// <summary>One object in one bucket.</summary>
/// <param name="owner">The account that the bucket must belong to; null where the user named the bucket and knows whose it is.</param>
internal sealed class TemplateUpload(AwsSession session, string bucket, string? owner)
{
    public async Task<bool> IsThereAsync(string key, long length, CancellationToken cancel)
    {
        try
        {
            var there = await session.Storage.GetObjectMetadataAsync(new() { BucketName = bucket, Key = key, ExpectedBucketOwner = owner }, cancel).ConfigureAwait(false);
            return there.ContentLength == length;
        }
        catch (AmazonS3Exception refusal) when (refusal.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden)
        {
            // Who may write but not list is told "forbidden" of objects that are not there. Sending it shows what is true.
            return false;
        }
    }

    /// <summary>Encrypted as the bucket's own setting says: a header of ours would overrule it, and a policy may refuse the call for it.</summary>
    public async Task SendAsync(string key, byte[] template, CancellationToken cancel)
    {
        using var content = new MemoryStream(template);
        await session.Storage.PutObjectAsync(
            new PutObjectRequest { BucketName = bucket, Key = key, InputStream = content, ContentType = "application/yaml", ExpectedBucketOwner = owner },
            cancel).ConfigureAwait(false);
    }
}
