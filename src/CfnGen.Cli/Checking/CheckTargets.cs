using CfnGen.Model;
using CfnGen.Rules;

namespace CfnGen.Cli.Checking;

/// <summary>Finds what the user named: first a stack of that name, then a file, then the templates in a folder.</summary>
internal static class CheckTargets
{
    private static readonly string[] Endings = [".yaml", ".yml", ".json", ".template"];

    /// <exception cref="WrongUsageException">A name is none of these.</exception>
    public static IReadOnlyList<CheckTarget> Of(IReadOnlyList<string> names, IReadOnlyList<Stack> stacks)
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
                targets.Add(CheckTarget.OfFile(name, mayBeNoTemplate: false));
            }
            else if (Directory.Exists(name))
            {
                AddFolder(name, targets);
            }
            else
            {
                throw Unknown(name, stacks);
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

        files.Sort(StringComparer.Ordinal);
        foreach (var file in files)
        {
            targets.Add(CheckTarget.OfFile(file, mayBeNoTemplate: true));
        }
    }

    private static WrongUsageException Unknown(string name, IReadOnlyList<Stack> stacks)
    {
        var known = new List<string>();
        foreach (var stack in stacks)
        {
            known.Add(stack.Name);
        }

        var problem = $"There is no stack, file or folder '{name}'.";
        return new(NearestName.Of(name, known) is { } nearest ? $"{problem} Did you mean the stack '{nearest}'?" : problem);
    }
}
