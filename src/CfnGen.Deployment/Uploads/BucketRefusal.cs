using System.Net;
using Amazon.S3;
using CfnGen.Deployment.Connection;

namespace CfnGen.Deployment.Uploads;

/// <summary>Says why a bucket does not take a template.</summary>
internal static class BucketRefusal
{
    /// <returns>Null where the bucket is not to blame.</returns>
    public static UploadException? Explain(AmazonS3Exception refusal, AwsSession session, string bucket)
    {
        var region = session.Region.SystemName;
        return refusal switch
        {
            { ErrorCode: "NoSuchBucket" } => Make(UploadProblem.BucketMissing, $"There is no bucket '{bucket}'. Check the name, or make a bucket with 'cfngen bucket'."),
            { ErrorCode: "PermanentRedirect" or "IllegalLocationConstraintException" or "AuthorizationHeaderMalformed" } or { StatusCode: HttpStatusCode.MovedPermanently } =>
                Make(UploadProblem.BucketElsewhere, $"The bucket '{bucket}' is in another region than the stack, which is in {region}. Name a bucket in {region}, or make one with 'cfngen bucket'."),
            { ErrorCode: "AccessDenied" or "Forbidden" or "AllAccessDisabled" } => Make(
                UploadProblem.Denied,
                $"The identity of {session.Source} may not use the bucket '{bucket}'. Allow it s3:GetObject and s3:PutObject on arn:{session.Region.PartitionName}:s3:::{bucket}/cfngen/*, or name another bucket."),
            { ErrorCode: "InvalidBucketName" } => Make(UploadProblem.Refused, $"'{bucket}' is no name that a bucket can have: 3 to 63 lower-case letters, digits, dots and hyphens."),
            _ => null,
        };

        UploadException Make(UploadProblem problem, string message) => new(problem, message, refusal) { Bucket = bucket };
    }

    public static UploadException Unknown(AmazonS3Exception refusal, string bucket) =>
        new(UploadProblem.Refused, $"The bucket '{bucket}' refused: {refusal.Message} ({refusal.ErrorCode})", refusal) { Bucket = bucket };
}
