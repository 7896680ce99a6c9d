namespace CfnGen.TestKit.Snapshots;

/// <summary>What a test made is not what its snapshot holds.</summary>
public sealed class SnapshotException : Exception
{
    internal SnapshotException(string message)
        : base(message)
    {
    }
}
