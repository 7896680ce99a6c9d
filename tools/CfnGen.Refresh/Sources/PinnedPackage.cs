namespace CfnGen.Refresh.Sources;

/// <summary>A package by its version, and the checksum of what is read from it.</summary>
internal sealed record PinnedPackage(string Package, string Version, string Sha256)
{
    /// <summary><c>client-ec2</c> of <c>@aws-sdk/client-ec2</c>.</summary>
    public string ShortName => Package[(Package.LastIndexOf('/') + 1)..];

    /// <exception cref="InvalidDataException">What was read is not what is pinned.</exception>
    public void MustHave(string sha256)
    {
        if (sha256 != Sha256)
        {
            throw new InvalidDataException($"{Package} {Version} has the checksum {sha256}, but data/sources.json pins {Sha256}.");
        }
    }
}
