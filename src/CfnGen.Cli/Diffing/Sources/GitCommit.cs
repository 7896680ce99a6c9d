using CfnGen.Cli.Templates;

namespace CfnGen.Cli.Diffing.Sources;

/// <summary>The files of a folder as they are in a commit.</summary>
internal sealed class GitCommit : CommittedTemplates
{
    private readonly string folder;
    private readonly string name;
    private readonly string commit;
    private readonly string below;
    private readonly GitProgram git;
    private List<string>? files;

    private GitCommit(string folder, string name, string commit, string below, GitProgram git) =>
        (this.folder, this.name, this.commit, this.below, this.git) = (folder, name, commit, below, git);

    /// <param name="folder">As the user wrote it; it need not be there any more.</param>
    /// <param name="name">A commit, branch or tag.</param>
    /// <exception cref="GitException">There is no git or no repository.</exception>
    /// <exception cref="WrongUsageException">There is no such commit.</exception>
    public static GitCommit Open(string folder, string name)
    {
        // git itself has to run in a folder that is there.
        var (start, below) = (Path.GetFullPath(folder), "");
        while (!Directory.Exists(start) && Path.GetDirectoryName(start) is { } parent)
        {
            (start, below) = (parent, $"{Path.GetFileName(start)}/{below}");
        }

        var git = new GitProgram(start);
        return new(folder, name, git.CommitOf(name), below, git);
    }

    protected override IReadOnlyList<string> List() => Files();

    protected override byte[]? Read(string file) => Files().Contains(file) ? git.Content(commit, $"./{below}{file}") : null;

    protected override string LabelOf(string file) => $"{new TemplateFolder(folder).Display(file)} at {name}";

    private List<string> Files()
    {
        if (files is null)
        {
            files = [];
            foreach (var path in git.Files(commit, below))
            {
                files.Add(path[(path.LastIndexOf('/') + 1)..]);
            }
        }

        return files;
    }
}
