using System.Net;
using Amazon.S3;
using Amazon.S3.Model;
using CfnGen.Deployment.Connection;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.Uploads;

/// <summary>One object in one bucket.</summary>
/// <param name="owner">The account that the bucket must belong to; null where the user named the bucket and knows whose it is.</param>
internal sealed class TemplateUpload(AwsSession session, PatientCalls calls, string bucket, string? owner)
{
    public async Task<bool> IsThereAsync(string key, long length, CancellationToken cancel)
    {
        try
        {
            var there = await calls.MakeAsync(
                $"look for the template in bucket {bucket}",
                token => session.Storage.GetObjectMetadataAsync(new() { BucketName = bucket, Key = key, ExpectedBucketOwner = owner }, token),
                cancel).ConfigureAwait(false);
            return there.ContentLength == length;
        }
        catch (AmazonS3Exception refusal) when (refusal.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden)
        {
            // Who may write but not list is told "forbidden" of objects that are not there. Sending it shows what is true.
            return false;
        }
    }

    /// <summary>Encrypted as the bucket's own setting says: a header of ours would overrule it, and a policy may refuse the call for it.</summary>
    public Task SendAsync(string key, byte[] template, CancellationToken cancel) =>
        calls.MakeAsync($"put the template into bucket {bucket}", token => SendOnceAsync(key, template, token), cancel);

    private async Task<PutObjectResponse> SendOnceAsync(string key, byte[] template, CancellationToken cancel)
    {
        // Each try reads it from its beginning.
        using var content = new MemoryStream(template);
        var answer = await session.Storage.PutObjectAsync(
            new PutObjectRequest { BucketName = bucket, Key = key, InputStream = content, ContentType = "application/yaml", ExpectedBucketOwner = owner },
            cancel).ConfigureAwait(false);
        // Whatever else answers in the place of S3, a network's page to sign in perhaps, knows of no tag, and has kept nothing.
        return string.IsNullOrEmpty(answer.ETag) ? throw new IOException("What came back is no answer of S3.") : answer;
    }
}
