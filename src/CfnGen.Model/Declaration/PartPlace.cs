namespace CfnGen.Model;

/// <summary>Where a part stands: its stack, the prefix of its ids, and the ids that do not follow it.</summary>
public sealed class PartPlace
{
    private readonly IReadOnlyDictionary<string, string>? ids;
    private readonly HashSet<string> met = new(StringComparer.Ordinal);

    internal PartPlace(Stack root, string prefix, string path, IReadOnlyDictionary<string, string>? ids) =>
        (Root, Prefix, Path, this.ids) = (root, prefix, path, ids);

    internal Stack Root { get; }

    internal string Prefix { get; }

    internal string Path { get; }

    /// <summary>The logical id of what the part itself calls by this name.</summary>
    internal string IdOf(string name)
    {
        if (ids is not null && ids.TryGetValue(name, out var id))
        {
            met.Add(name);
            return id;
        }

        return Prefix + name;
    }

    /// <summary>The ids for which the part has no member: a name that is spelt wrong would keep nothing.</summary>
    internal IEnumerable<StackProblem> UnmetIds()
    {
        foreach (var (name, id) in ids ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            if (!met.Contains(name))
            {
                yield return new(Path, $"The part is given the id {id} for its member {name}, but has no member of that name: correct the name in ids:, or leave it out.");
            }
        }
    }
}
