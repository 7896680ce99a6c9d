using CfnGen.Codegen;

namespace CfnGen.Refresh;

/// <summary>The generated files on disk; the hand-written ones beside them are left alone.</summary>
internal sealed class RecordsFolder(string root)
{
    private const string Ending = ".g.cs";

    /// <summary>Writes what has changed and deletes what is left over.</summary>
    /// <returns>How many files were written or deleted.</returns>
    public int Write(IReadOnlyList<GeneratedFile> files)
    {
        var changed = 0;
        foreach (var file in files)
        {
            var path = Path.Combine(root, file.Path);
            if (!File.Exists(path) || File.ReadAllText(path) != file.Text)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, file.Text);
                changed++;
            }
        }

        foreach (var leftOver in LeftOver(files))
        {
            File.Delete(Path.Combine(root, leftOver));
            changed++;
        }

        return changed;
    }

    /// <summary>One line for each file that <see cref="Write"/> would change.</summary>
    public IReadOnlyList<string> Differences(IReadOnlyList<GeneratedFile> files)
    {
        var differences = new List<string>();
        foreach (var file in files)
        {
            var path = Path.Combine(root, file.Path);
            if (!File.Exists(path))
            {
                differences.Add($"missing    {file.Path}");
            }
            else if (File.ReadAllText(path) != file.Text)
            {
                differences.Add($"stale      {file.Path}");
            }
        }

        differences.AddRange(LeftOver(files).Select(path => $"left over  {path}"));
        return differences;
    }

    private List<string> LeftOver(IReadOnlyList<GeneratedFile> files)
    {
        var wanted = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return Directory.EnumerateFiles(root, "*" + Ending, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal) && !wanted.Contains(path))
            .Order(StringComparer.Ordinal)
            .ToList();
    }
}
