using CfnGen.Cli.Checking;
using CfnGen.Model.Documents;

namespace CfnGen.Cli.Diffing.Sources;

/// <summary>Template files: an old and a new one, or some of the working tree beside those of a commit.</summary>
/// <param name="files">As the user wrote them.</param>
/// <param name="against">The commit; null: there are two files.</param>
/// <param name="folders">Where what is deployed beside them lies.</param>
internal sealed class FilePairs(IReadOnlyList<string> files, string? against, IReadOnlyList<string> folders) : TemplatePairs
{
    private Dictionary<string, TemplateDocument>? neighbours;

    /// <exception cref="WrongUsageException">They are not two, or there is no such folder.</exception>
    public override IEnumerable<TemplatePair> All()
    {
        foreach (var folder in folders)
        {
            if (!Directory.Exists(folder))
            {
                throw new WrongUsageException($"There is no folder '{folder}' to look for neighbours with --with.");
            }
        }

        if (against is null)
        {
            yield return files is [var before, var after]
                ? new(after, Read(before), Read(after))
                : throw new WrongUsageException("Name two files, the old one and the new one, or a commit with --against.");
            yield break;
        }

        foreach (var file in files)
        {
            var folder = Path.GetDirectoryName(file) ?? "";
            yield return new(file, GitCommit.Open(folder.Length == 0 ? "." : folder, against).OfFile(Path.GetFileName(file)), Read(file));
        }
    }

    public override IReadOnlyDictionary<string, TemplateDocument> Neighbours(TemplatePair pair)
    {
        if (neighbours is null)
        {
            var own = new HashSet<string>(StringComparer.Ordinal);
            foreach (var file in files)
            {
                own.Add(Path.GetFullPath(file));
            }

            neighbours = new(StringComparer.Ordinal);
            foreach (var folder in folders)
            {
                Add(folder, own, neighbours);
            }
        }

        return neighbours;
    }

    private static void Add(string folder, HashSet<string> own, Dictionary<string, TemplateDocument> neighbours)
    {
        var committed = new WorkingTree(folder);
        foreach (var (name, version) in committed.OfOthers(new HashSet<string>(StringComparer.Ordinal)))
        {
            if (!own.Contains(Path.GetFullPath(version.Label)))
            {
                neighbours.TryAdd(name, version.Document!);
            }
        }
    }

    private static TemplateVersion Read(string file) =>
        new(file, TemplateReader.Read(CheckTarget.OfFile(file).Read(), file));
}
