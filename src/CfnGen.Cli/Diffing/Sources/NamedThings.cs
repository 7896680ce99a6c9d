using CfnGen.Cli.Templates;
using CfnGen.Model;

namespace CfnGen.Cli.Diffing.Sources;

/// <summary>Whether the user named stacks or files. A stack wins over a file of its name, as for <c>cfngen check</c>.</summary>
internal static class NamedThings
{
    /// <returns>False: stacks, or nothing and so all stacks.</returns>
    /// <exception cref="WrongUsageException">They are of both kinds, or a file is not there.</exception>
    public static bool AreFiles(IReadOnlyList<string> names, IReadOnlyList<Stack> stacks)
    {
        string? stack = null, file = null;
        foreach (var name in names)
        {
            if (!IsStack(name, stacks) && IsFile(name))
            {
                file ??= name;
            }
            else
            {
                stack ??= name;
            }
        }

        if (file is null)
        {
            return false;
        }

        if (stack is not null)
        {
            // The one that is none of both gets the advice of its kind.
            _ = StackSelection.Named(stacks, [stack]);
            throw new WrongUsageException($"'{stack}' is a stack and '{file}' a file: name stacks, or an old and a new file.");
        }

        foreach (var name in names)
        {
            if (!File.Exists(name))
            {
                throw new WrongUsageException(Directory.Exists(name)
                    ? $"'{name}' is a folder: name an old and a new file."
                    : $"There is no file '{name}'.");
            }
        }

        return true;
    }

    private static bool IsStack(string name, IReadOnlyList<Stack> stacks)
    {
        foreach (var stack in stacks)
        {
            if (string.Equals(stack.Name, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // A misspelt name of a stack looks like none.
    private static bool IsFile(string name) =>
        File.Exists(name) || Directory.Exists(name) || TemplateEndings.Has(name) || name.AsSpan().ContainsAny('/', '\\');
}
