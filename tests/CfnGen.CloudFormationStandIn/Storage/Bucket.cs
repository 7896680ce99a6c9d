namespace CfnGen.CloudFormationStandIn.Storage;

/// <summary>A bucket: its objects, and what was set of it.</summary>
internal sealed class Bucket(string name, string region)
{
    public string Name { get; } = name;

    public string Region { get; } = region;

    public SortedDictionary<string, StoredObject> Objects { get; } = new(StringComparer.Ordinal);

    /// <summary>Encryption, versioning and so on, as they were sent, by the name that the address has for them.</summary>
    public Dictionary<string, byte[]> Settings { get; } = new(StringComparer.Ordinal);
}
