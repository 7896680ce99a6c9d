namespace CfnGen.Refresh;

/// <summary>The folders of this repository, found from the working folder upwards.</summary>
internal sealed class Repository
{
    private Repository(string root) => Root = root;

    public string Root { get; }

    public string CatalogueData => Path.Combine(Root, "src", "CfnGen.Catalogue", "Data");

    public string Records => Path.Combine(Root, "src", "CfnGen.Resources");

    public string RuleData => Path.Combine(Root, "src", "CfnGen.Rules", "Data");

    public string Inputs => Path.Combine(Root, "data");

    public string Docs => Path.Combine(Root, "docs");

    public static Repository Find()
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CfnGen.sln")))
            {
                return new Repository(folder.FullName);
            }
        }

        throw new InvalidOperationException("Run this inside the repository: no CfnGen.sln in this folder or above it.");
    }

    /// <summary>Writes the files and deletes others of the same ending, so that a removed service leaves nothing behind.</summary>
    public static void ReplaceAll(string folder, IReadOnlyDictionary<string, string> files, string ending)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        foreach (var path in Directory.GetFiles(folder, "*" + ending).Where(path => !files.ContainsKey(Path.GetFileName(path))))
        {
            File.Delete(path);
        }
    }
}
