using System.Text;

namespace CfnGen.TestKit.Snapshots;

/// <summary>One committed snapshot: <c>Class.Method.verified.ext</c>, and beside it <c>.received.</c> while they differ.</summary>
internal sealed record Snapshot(string Folder, string Name, string Extension)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string VerifiedPath => Path.Combine(Folder, $"{Name}.verified.{Extension}");

    public string ReceivedPath => Path.Combine(Folder, $"{Name}.received.{Extension}");

    public static Snapshot BesideTest(string sourceFile, string method, string extension) =>
        new(Path.GetDirectoryName(sourceFile)!, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}", extension);

    public Snapshot ForCase(string text) =>
        text.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) < 0
            ? this with { Name = $"{Name}_{text}" }
            : throw new ArgumentException($"'{text}' cannot be part of a file name.", nameof(text));

    /// <exception cref="SnapshotException"><paramref name="text"/> is not what was committed, or nothing was.</exception>
    public void Check(string text, SnapshotMode mode)
    {
        var received = LineEnds.Normalize(text);
        var verified = File.Exists(VerifiedPath) ? LineEnds.Normalize(File.ReadAllText(VerifiedPath, Utf8)) : null;

        if (received == verified)
        {
            File.Delete(ReceivedPath);
        }
        else if (mode.Accepts)
        {
            File.WriteAllText(VerifiedPath, received, Utf8);
            File.Delete(ReceivedPath);
        }
        else
        {
            File.WriteAllText(ReceivedPath, received, Utf8);
            throw new SnapshotException(Describe(verified, received, mode));
        }
    }

    private string Describe(string? verified, string received, SnapshotMode mode)
    {
        var what = verified is null
            ? $"There is no snapshot {VerifiedPath} yet."
            : $"The result differs from {VerifiedPath}.";
        var next = mode.OnBuildServer
            ? $"A build server never accepts: accept it on your machine with {SnapshotMode.AcceptVariable}=1 and commit the file."
            : $"If it is right, accept it with {SnapshotMode.AcceptVariable}=1 dotnet test.";
        var diff = SnapshotDifference.Between(verified ?? "", received, Path.GetFileName(VerifiedPath), Path.GetFileName(ReceivedPath));
        return $"{what} {next}\n\n{diff}";
    }
}
