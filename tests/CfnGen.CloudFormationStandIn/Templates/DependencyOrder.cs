using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Templates;

/// <summary>In which order resources can be made: each after those that it needs.</summary>
internal sealed class DependencyOrder
{
    private readonly Dictionary<string, IReadOnlyList<string>> needs;
    private readonly List<string> order = [];
    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private readonly HashSet<string> done = new(StringComparer.Ordinal);

    /// <param name="needs">What each of them needs; names that are none of them do not count.</param>
    /// <exception cref="ServiceException">Some need each other.</exception>
    public DependencyOrder(IEnumerable<KeyValuePair<string, IEnumerable<string>>> needs)
    {
        var all = needs.ToList();
        var names = all.Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        this.needs = all.ToDictionary(
            pair => pair.Key,
            IReadOnlyList<string> (pair) => [.. pair.Value.Where(name => names.Contains(name) && name != pair.Key)],
            StringComparer.Ordinal);
        foreach (var pair in all)
        {
            Visit(pair.Key);
        }
    }

    /// <summary>What is needed comes first.</summary>
    public IReadOnlyList<string> Names => order;

    public IReadOnlyList<string> Needs(string name) => needs[name];

    public IEnumerable<string> NeededBy(string name) => order.Where(other => needs[other].Contains(name));

    private void Visit(string name)
    {
        if (done.Contains(name))
        {
            return;
        }

        if (!open.Add(name))
        {
            throw ServiceException.Validation($"Circular dependency between resources: [{string.Join(", ", open)}]");
        }

        foreach (var needed in needs[name])
        {
            Visit(needed);
        }

        open.Remove(name);
        done.Add(name);
        order.Add(name);
    }
}
