using System.Security.Cryptography;
using System.Text;
using Amazon.S3;
using CfnGen.Deployment.Connection;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;
using CfnGen.Model;
using static System.FormattableString;

namespace CfnGen.Deployment.Uploads;

/// <summary>Hands CloudFormation a template: with the call while it is small, else through a bucket that the user named or made.</summary>
/// <param name="calls">With their patience, as with CloudFormation.</param>
public sealed class TemplateDelivery(AwsSession session, PatientCalls calls)
{
    /// <summary>Uploads nothing that fits into the call.</summary>
    /// <param name="stack">The stack's name: its templates lie together.</param>
    /// <param name="bucket">Null: the one that <see cref="TemplateBucket"/> made, if it did.</param>
    /// <exception cref="UploadException">It is too large, there is no bucket, or the bucket does not take it.</exception>
    /// <exception cref="OutageException">AWS was out of reach for too long.</exception>
    public async Task<TemplateSource> DeliverAsync(string stack, string template, string? bucket, CancellationToken cancel = default)
    {
        var bytes = Encoding.UTF8.GetBytes(template);
        var size = new TemplateSize(bytes.Length);
        if (!size.NeedsBucket)
        {
            return new TemplateSource(template);
        }

        if (size.IsTooLarge)
        {
            throw new UploadException(UploadProblem.TemplateTooLarge, Invariant($"The template of stack {stack} has {size.Bytes:N0} bytes; CloudFormation takes {TemplateSize.MaxInBucket:N0}. Part it into several stacks."));
        }

        var found = bucket is null ? await new TemplateBucket(session, calls).FindAsync(cancel).ConfigureAwait(false) : null;
        var name = bucket ?? found?.Name ?? throw new UploadException(
            UploadProblem.BucketNeeded,
            Invariant($"The template of stack {stack} has {size.Bytes:N0} bytes; CloudFormation takes {TemplateSize.MaxInline:N0} with a call. Name a bucket with --bucket, or make one with 'cfngen bucket'."));
        var upload = new TemplateUpload(session, calls.AtAnotherService(), name, found?.Account);
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
