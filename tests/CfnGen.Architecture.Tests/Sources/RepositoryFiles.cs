using CfnGen.TestKit.Surroundings;

namespace CfnGen.Architecture.Tests.Sources;

/// <summary>What a clone of the repository holds, without what builds and tools leave in it.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] CodeFolders = ["src", "tests", "tools", "benchmarks"];

    private static readonly string[] Leftovers =
        ["bin", "obj", "artifacts", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts", ".git", ".vs", ".idea"];

    private static readonly Lazy<IReadOnlyList<SourceFile>> Code = new(
        () => [.. CodeFolders.SelectMany(Paths).Where(path => path.EndsWith(".cs", StringComparison.Ordinal)).Select(Source)]);

    /// <summary>C# that a person wrote, of every project.</summary>
    public static IEnumerable<SourceFile> HandWritten => Code.Value.Where(file => !file.IsGenerated);

    /// <summary>C# that a person wrote and that is shipped.</summary>
    public static IEnumerable<SourceFile> Production => HandWritten.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal));

    public static IEnumerable<SourceFile> Tests => HandWritten.Where(file => file.Path.StartsWith("tests/", StringComparison.Ordinal));

    /// <summary>Every file below a folder, as paths from the repository's root in ordinal order.</summary>
    public static IEnumerable<string> Paths(string folder = "") =>
        Walk(new DirectoryInfo(RepositoryRoot.Combine(folder)))
            .Select(file => Path.GetRelativePath(RepositoryRoot.Path, file.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static string Read(string path) =>
        File.ReadAllText(RepositoryRoot.Combine(path)).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        folder.Exists
            ? folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(below => !Leftovers.Contains(below.Name)).SelectMany(Walk))
            : [];

    private static SourceFile Source(string path) => new(path, Read(path));
}
