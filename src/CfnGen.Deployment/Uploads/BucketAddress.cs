using CfnGen.Deployment.Connection;

namespace CfnGen.Deployment.Uploads;

/// <summary>The address of an object in the forms that CloudFormation reads templates from.</summary>
internal static class BucketAddress
{
    public static string Of(AwsSession session, string bucket, string key)
    {
        if (session.StorageAddress is { } own)
        {
            return $"{own.TrimEnd('/')}/{bucket}/{key}";
        }

        var host = $"s3.{session.Region.SystemName}.{session.Region.PartitionDnsSuffix}";
        // No certificate covers a host with a dot of the bucket's name.
        return bucket.Contains('.', StringComparison.Ordinal) ? $"https://{host}/{bucket}/{key}" : $"https://{bucket}.{host}/{key}";
    }
}
