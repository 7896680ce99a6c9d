using CfnGen.Cli.Commands;
using CfnGen.Model;
using CfnGen.Rules;

namespace CfnGen.Cli.Checking;

/// <summary>Says of a name that is neither stack, file nor folder what it may have been meant for.</summary>
internal static class UnknownTarget
{
    public static WrongUsageException Refuse(string name, IReadOnlyList<Stack> stacks, bool mayBeStep)
    {
        var problem = mayBeStep ? $"There is no step of --fix, and no stack, file or folder '{name}'." : $"There is no stack, file or folder '{name}'.";
        var known = new List<string>();
        foreach (var stack in stacks)
        {
            known.Add(stack.Name);
        }

        if (mayBeStep)
        {
            known.Add(CheckSyntax.LaunchTemplate);
        }

        var folder = Path.GetDirectoryName(name) ?? "";
        var files = FilesIn(folder.Length == 0 ? Directory.GetCurrentDirectory() : folder);
        var countOthers = known.Count;
        known.AddRange(files);
        if (NearestName.Of(Path.GetFileName(name), known) is not { } nearest)
        {
            return new(problem);
        }

        var meant = known.IndexOf(nearest) >= countOthers ? $"'{Path.Join(folder, nearest)}'"
            : nearest == CheckSyntax.LaunchTemplate ? $"--fix {nearest}"
            : $"the stack '{nearest}'";
        return new($"{problem} Did you mean {meant}?");
    }

    /// <summary>The names of files and folders, in their order.</summary>
    private static List<string> FilesIn(string folder)
    {
        var names = new List<string>();
        try
        {
            foreach (var path in Directory.Exists(folder) ? Directory.GetFileSystemEntries(folder) : [])
            {
                names.Add(Path.GetFileName(path));
            }
        }
        catch (UnauthorizedAccessException)
        {
            // A folder that may not be listed has nothing to suggest.
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }
}
