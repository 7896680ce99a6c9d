using System.Xml.Linq;
using CfnGen.Architecture.Tests.Sources;

namespace CfnGen.Architecture.Tests.Projects;

/// <summary>One project: its name and the projects it refers to in its file.</summary>
internal sealed record ProjectFile(string Path, IReadOnlyList<string> References)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public static IEnumerable<ProjectFile> Below(string folder) =>
        RepositoryFiles.Paths(folder).Where(path => path.EndsWith(".csproj", StringComparison.Ordinal)).Select(Read);

    private static ProjectFile Read(string path) =>
        new(path, [.. XDocument.Parse(RepositoryFiles.Read(path)).Descendants("ProjectReference").Select(Target)]);

    private static string Target(XElement reference) =>
        System.IO.Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'));
}
