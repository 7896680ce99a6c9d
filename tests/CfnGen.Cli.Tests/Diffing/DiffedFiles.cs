using CfnGen.Cli.Tests.Running;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Diffing;

/// <summary>Two template files and what <c>cfngen diff</c> says of them, as if it ran in their folder.</summary>
internal sealed class DiffedFiles : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public TemporaryFolder Folder => folder;

    public RunResult Diff(string before, string after, params string[] options)
    {
        var result = RunResult.Of([], ["diff", folder.Write("old.yaml", before), folder.Write("new.yaml", after), .. options]);
        return result with { Output = Local(result.Output), Notices = Local(result.Notices) };
    }

    public void Dispose() => folder.Dispose();

    private string Local(string text) => text.Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
