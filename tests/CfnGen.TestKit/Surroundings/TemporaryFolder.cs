namespace CfnGen.TestKit.Surroundings;

/// <summary>An empty folder that is gone, with all it holds, when the test ends.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("cfngen-").FullName;

    public string Combine(string relativePath) => System.IO.Path.GetFullPath(relativePath, Path);

    /// <summary>Writes a file with exactly this text and gives its full path; missing folders are made.</summary>
    public string Write(string relativePath, string text)
    {
        var path = Combine(relativePath);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
