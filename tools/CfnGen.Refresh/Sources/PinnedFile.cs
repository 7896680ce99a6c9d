namespace CfnGen.Refresh.Sources;

/// <summary>One file of an npm package, by its version and its checksum.</summary>
internal sealed record PinnedFile(string Package, string Version, string File, string Sha256);
