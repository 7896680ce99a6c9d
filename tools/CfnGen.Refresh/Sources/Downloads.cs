using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;

namespace CfnGen.Refresh.Sources;

/// <summary>Fetches pinned packages into a temporary folder that goes with it.</summary>
internal sealed class Downloads : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cfngen-refresh-");

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>The unpacked npm package.</summary>
    public string Npm(PinnedPackage package)
    {
        var target = Target(package);
        Run("npm", "pack", "--silent", $"{package.Package}@{package.Version}", "--pack-destination", target.FullName);
        using var archive = new GZipStream(target.GetFiles("*.tgz").Single().OpenRead(), CompressionMode.Decompress);
        TarFile.ExtractToDirectory(archive, target.FullName, overwriteFiles: false);
        return Path.Combine(target.FullName, "package");
    }

    /// <summary>The folder of a Python package that is installed here; the checksum tells whether it is the right one.</summary>
    public static string Python(string module) =>
        Path.GetDirectoryName(Run("python3", "-c", $"import {module}; print({module}.__file__)").Trim())!;

    private DirectoryInfo Target(PinnedPackage package) => folder.CreateSubdirectory(package.ShortName + "-" + package.Version);

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed with {process.ExitCode}.");
    }
}
