namespace CfnGen.Cli.Templates;

/// <summary>Files that are ready to take their places. Disposing removes the temporary files of those that did not.</summary>
internal sealed class StagedFiles : IDisposable
{
    private readonly List<StagedFile> files = [];

    public IReadOnlyList<StagedFile> Files => files;

    public void Add(StagedFile file) => files.Add(file);

    public void Dispose()
    {
        foreach (var file in files)
        {
            file.Discard();
        }
    }
}
