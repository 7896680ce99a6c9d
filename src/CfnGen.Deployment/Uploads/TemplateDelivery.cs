using System.Security.Cryptography;
using System.Text;
using Amazon.S3;
using CfnGen.Deployment.Connection;
using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Uploads;

/// <summary>Hands CloudFormation a template: with the call while it is small, else through a bucket that the user named or made.</summary>
public sealed class TemplateDelivery(AwsSession session)
{
    /// <summary>The most bytes of UTF-8 that CloudFormation takes at all.</summary>
    public const int LargestTemplate = 1_000_000;

    /// <summary>Uploads nothing that fits into the call.</summary>
    /// <param name="stack">The stack's name: its templates lie together.</param>
    /// <param name="bucket">Null: the one that <see cref="TemplateBucket"/> made, if it did.</param>
    /// <exception cref="UploadException">It is too large, there is no bucket, or the bucket does not take it.</exception>
    public async Task<TemplateSource> DeliverAsync(string stack, string template, string? bucket, CancellationToken cancel = default)
    {
        var bytes = Encoding.UTF8.GetBytes(template);
        if (bytes.Length <= TemplateSource.LargestBody)
        {
            return new TemplateSource(template);
        }

        if (bytes.Length > LargestTemplate)
        {
            throw new UploadException(UploadProblem.TemplateTooLarge, $"The template of stack {stack} has {bytes.Length:N0} bytes; CloudFormation takes {LargestTemplate:N0}. Part it into several stacks.");
        }

        var found = bucket is null ? await new TemplateBucket(session).FindAsync(cancel).ConfigureAwait(false) : null;
        var name = bucket ?? found?.Name ?? throw new UploadException(
            UploadProblem.BucketNeeded,
            $"The template of stack {stack} has {bytes.Length:N0} bytes; CloudFormation takes {TemplateSource.LargestBody:N0} with a call. Name a bucket with --bucket, or make one with `cfngen bucket`.");
        var upload = new TemplateUpload(session, name, found?.Account);
        var key = $"cfngen/{stack}/{Convert.ToHexStringLower(SHA256.HashData(bytes))}.yaml";
        try
        {
            if (!await upload.IsThereAsync(key, bytes.Length, cancel).ConfigureAwait(false))
            {
                await upload.SendAsync(key, bytes, cancel).ConfigureAwait(false);
            }

            return new TemplateSource(template, BucketAddress.Of(session, name, key));
        }
        catch (AmazonS3Exception refusal)
        {
            throw BucketRefusal.Explain(refusal, session, name) as Exception ?? session.Explain(refusal) as Exception ?? BucketRefusal.Unknown(refusal, name);
        }
    }
}
