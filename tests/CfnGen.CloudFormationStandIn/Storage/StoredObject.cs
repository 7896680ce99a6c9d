using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace CfnGen.CloudFormationStandIn.Storage;

/// <summary>An object of a bucket.</summary>
internal sealed record StoredObject(byte[] Content, DateTimeOffset LastModified)
{
    /// <summary>What clients hold the content against that they read.</summary>
    [SuppressMessage("Security", "CA5351", Justification = "S3 says MD5, against errors of transport only.")]
    public string Tag => $"\"{Convert.ToHexStringLower(MD5.HashData(Content))}\"";
}
