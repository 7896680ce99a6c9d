using System.Security.Cryptography;

namespace CfnGen.CloudFormationStandIn.Storage;

/// <summary>An object of a bucket.</summary>
internal sealed record StoredObject(byte[] Content, DateTimeOffset LastModified)
{
    // Not against attackers: the form of an ETag is what counts.
    public string Tag => $"\"{Convert.ToHexStringLower(SHA256.HashData(Content))[..32]}\"";
}
