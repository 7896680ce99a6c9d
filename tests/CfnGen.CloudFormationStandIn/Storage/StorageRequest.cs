using CfnGen.CloudFormationStandIn.Hosting;

namespace CfnGen.CloudFormationStandIn.Storage;

/// <summary>A call of S3: a bucket, perhaps an object in it, or something that is set of it.</summary>
/// <param name="Method">GET, HEAD, PUT or DELETE.</param>
/// <param name="Bucket">Empty: all buckets.</param>
/// <param name="Key">Empty: the bucket itself.</param>
/// <param name="Setting">Location, encryption, versioning and so on; null: the bucket or object itself.</param>
/// <param name="Body">Whole, however it was sent.</param>
internal sealed record StorageRequest(string Method, string Bucket, string Key, string? Setting, byte[] Body)
{
    /// <summary>What the address may ask of a bucket instead of its objects, and how the actions call it.</summary>
    private static readonly Dictionary<string, string> Settings = new(StringComparer.Ordinal)
    {
        ["encryption"] = "BucketEncryption",
        ["lifecycle"] = "BucketLifecycleConfiguration",
        ["location"] = "BucketLocation",
        ["ownershipControls"] = "BucketOwnershipControls",
        ["policy"] = "BucketPolicy",
        ["publicAccessBlock"] = "PublicAccessBlock",
        ["tagging"] = "BucketTagging",
        ["versioning"] = "BucketVersioning",
    };

    /// <summary>The name of the action: PutObject, CreateBucket, PutBucketEncryption and so on.</summary>
    public string Action => (Method, Bucket, Key, Setting) switch
    {
        (_, _, _, { } setting) => $"{Verb}{Settings[setting]}",
        (_, "", _, _) => "ListBuckets",
        ("PUT", _, "", _) => "CreateBucket",
        ("GET", _, "", _) => "ListObjectsV2",
        (_, _, "", _) => $"{Verb}Bucket",
        _ => $"{Verb}Object",
    };

    private string Verb => $"{Method[0]}{Method[1..].ToLowerInvariant()}";

    public static StorageRequest Of(ReceivedRequest request)
    {
        var parts = Uri.UnescapeDataString(request.Signed.Path).TrimStart('/').Split('/', 2);
        var isChunked = request.Signed.Headers.GetValueOrDefault("x-amz-content-sha256")?.StartsWith("STREAMING-", StringComparison.Ordinal) ?? false;
        return new(
            request.Signed.Method,
            parts[0],
            parts.Length > 1 ? parts[1] : "",
            request.Signed.Query.Select(pair => pair.Key).FirstOrDefault(Settings.ContainsKey),
            isChunked ? ChunkedBody.Decode(request.Signed.Body) : request.Signed.Body);
    }
}
