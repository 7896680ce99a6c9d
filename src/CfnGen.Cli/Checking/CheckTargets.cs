using CfnGen.Model;

namespace CfnGen.Cli.Checking;

/// <summary>Finds what the user named: first a stack of that name, then a file, then the templates in a folder.</summary>
internal static class CheckTargets
{
    private static readonly string[] Endings = [".yaml", ".yml", ".json", ".template"];

    /// <param name="names">As the user wrote them.</param>
    /// <param name="stacks">All there are.</param>
    /// <param name="mayBeStep">The word behind <c>--fix</c>, which is among the names unless it is a step; null when there is none.</param>
    /// <exception cref="WrongUsageException">A name is none of these, or a folder holds no file that may be a template.</exception>
    public static IReadOnlyList<CheckTarget> Of(IReadOnlyList<string> names, IReadOnlyList<Stack> stacks, string? mayBeStep)
    {
        var targets = new List<CheckTarget>();
        foreach (var stack in names.Count == 0 ? stacks : [])
        {
            targets.Add(CheckTarget.Of(stack));
        }

        foreach (var name in names)
        {
            if (Find(name, stacks) is { } stack)
            {
                targets.Add(CheckTarget.Of(stack));
            }
            else if (File.Exists(name))
            {
                targets.Add(CheckTarget.OfFile(name));
            }
            else if (Directory.Exists(name))
            {
                AddFolder(name, targets);
            }
            else
            {
                throw UnknownTarget.Refuse(name, stacks, mayBeStep: name == mayBeStep && Path.GetFileName(name) == name && !Path.HasExtension(name));
            }
        }

        return targets;
    }

    private static Stack? Find(string name, IReadOnlyList<Stack> stacks)
    {
        foreach (var stack in stacks)
        {
            if (string.Equals(stack.Name, name, StringComparison.Ordinal))
            {
                return stack;
            }
        }

        return null;
    }

    private static void AddFolder(string folder, List<CheckTarget> targets)
    {
        var files = new List<string>();
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            if (Array.IndexOf(Endings, Path.GetExtension(file)) >= 0)
            {
                files.Add(file);
            }
        }

        if (files.Count == 0)
        {
            throw new WrongUsageException($"There is no template in '{folder}': no file ends in .yaml, .yml, .json or .template.");
        }

        files.Sort(StringComparer.Ordinal);
        foreach (var file in files)
        {
            targets.Add(CheckTarget.InFolder(file, folder));
        }
    }

    /// <summary>The folders of which every file is something else than a template or a deployment's.</summary>
    /// <param name="targets">All that the user named.</param>
    /// <param name="filled">The folders in which something was checked.</param>
    public static List<string> FoldersWithout(IReadOnlyList<CheckTarget> targets, HashSet<string> filled)
    {
        var empty = new List<string>();
        foreach (var target in targets)
        {
            if (target.Folder is { } folder && !filled.Contains(folder) && !empty.Contains(folder))
            {
                empty.Add(folder);
            }
        }

        return empty;
    }
}
