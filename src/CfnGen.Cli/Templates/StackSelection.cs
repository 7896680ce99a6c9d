using CfnGen.Model;
using CfnGen.Rules;

namespace CfnGen.Cli.Templates;

/// <summary>Finds stacks by their names.</summary>
internal static class StackSelection
{
    /// <exception cref="StackNameException">A name cannot be a file's, or two stacks bear it.</exception>
    public static IReadOnlyList<Stack> All(IReadOnlyList<Stack> stacks)
    {
        // Without regard to case: on Windows and macOS one file would overwrite the other.
        var seen = new Dictionary<string, Stack>(stacks.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var stack in stacks)
        {
            var name = stack.Name;
            if (!IsFileName(name))
            {
                throw new StackNameException(name, $"{stack} has the name '{name}', which becomes a file's name: use ASCII letters, digits, '-', '_' and '.', and begin with a letter or digit.");
            }

            if (!seen.TryAdd(name, stack))
            {
                throw new StackNameException(name, $"{seen[name]} and {stack} would be written to the same file, {name}: override Name in one of them.");
            }
        }

        return stacks;
    }

    /// <summary>The stacks of these names in the catalogue's order; all when there are none.</summary>
    /// <exception cref="WrongUsageException">No stack bears one of the names; the nearest is suggested.</exception>
    public static IReadOnlyList<Stack> Named(IReadOnlyList<Stack> stacks, IReadOnlyList<string> names)
    {
        var all = All(stacks);
        if (names.Count == 0)
        {
            return all;
        }

        var wanted = new HashSet<string>(names, StringComparer.Ordinal);
        var selected = new List<Stack>(names.Count);
        foreach (var stack in all)
        {
            if (wanted.Remove(stack.Name))
            {
                selected.Add(stack);
            }
        }

        return wanted.Count == 0 ? selected : throw Unknown(names, wanted, all);
    }

    private static bool IsFileName(string name)
    {
        foreach (var character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_' or '.'))
            {
                return false;
            }
        }

        return name.Length > 0 && char.IsAsciiLetterOrDigit(name[0]);
    }

    private static WrongUsageException Unknown(IReadOnlyList<string> names, HashSet<string> unknown, IReadOnlyList<Stack> all)
    {
        var known = new List<string>(all.Count);
        foreach (var stack in all)
        {
            known.Add(stack.Name);
        }

        var lines = new List<string>();
        foreach (var name in names)
        {
            if (unknown.Remove(name))
            {
                lines.Add(NearestName.Of(name, known) is { } nearest
                    ? $"There is no stack '{name}'. Did you mean '{nearest}'?"
                    : $"There is no stack '{name}'.");
            }
        }

        lines.Add(known.Count == 0 ? "There are no stacks." : $"The stacks are: {string.Join(", ", known)}.");
        return new(string.Join('\n', lines));
    }
}
