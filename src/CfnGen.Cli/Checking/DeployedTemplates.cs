using CfnGen.Model.Documents;
using CfnGen.Rules;

namespace CfnGen.Cli.Checking;

/// <summary>Finds the template that the file of a deployment deploys. Several deploy the same one, so each is read once. Safe for use by several threads.</summary>
internal sealed class DeployedTemplates
{
    private const string GitSyncEnding = ".deployment";

    private static readonly string[] Endings = [".yaml", ".yml", ".json", ".template"];

    private readonly Dictionary<string, TemplateDocument?> read = new(StringComparer.Ordinal);

    /// <returns>Null when the template is not found, or cannot be read, which is told where it is checked itself.</returns>
    public TemplateDocument? Of(string file, TemplateDocument deployment)
    {
        lock (read)
        {
            return DeploymentChecker.TemplatePathIn(deployment) is { Length: > 0 } path ? BelowAFolderOf(file, path) : BesideOrAbove(file);
        }
    }

    /// <summary>The path begins at the root of a repository, which is one of the folders above the file.</summary>
    private TemplateDocument? BelowAFolderOf(string file, string path)
    {
        for (var folder = FolderOf(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Read(Path.Join(folder, path)) is { } template)
            {
                return template;
            }
        }

        return null;
    }

    /// <summary>A file for CodePipeline names no template. The one that Git sync's file beside it names, or one of the same name, here or a folder above, is its own.</summary>
    private TemplateDocument? BesideOrAbove(string file)
    {
        var folder = FolderOf(file);
        var name = Path.GetFileNameWithoutExtension(file);
        var beside = Path.Join(folder, name + GitSyncEnding + ".yaml");
        if (Read(beside) is { } gitSync && DeploymentChecker.TemplatePathIn(gitSync) is { Length: > 0 } path)
        {
            return BelowAFolderOf(file, path);
        }

        foreach (var place in new[] { folder, Path.GetDirectoryName(folder) })
        {
            foreach (var ending in place is null ? [] : Endings)
            {
                var candidate = Path.Join(place, name + ending);
                if (candidate != Path.GetFullPath(file) && Read(candidate) is { } template && TemplateKeys.AnyIn(template))
                {
                    return template;
                }
            }
        }

        return null;
    }

    private TemplateDocument? Read(string path)
    {
        if (!read.TryGetValue(path, out var document))
        {
            document = ReadFile(path);
            read.Add(path, document);
        }

        return document;
    }

    private static TemplateDocument? ReadFile(string path)
    {
        try
        {
            return File.Exists(path) ? TemplateReader.Read(File.ReadAllBytes(path), path) : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or TemplateFormatException)
        {
            return null;
        }
    }

    private static string? FolderOf(string file) => Path.GetDirectoryName(Path.GetFullPath(file));
}
