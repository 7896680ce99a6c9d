namespace CfnGen.Planning.Access.Policies;

/// <summary>What a statement names, to be looked up.</summary>
internal sealed class StatementKeys(Statement statement)
{
    private readonly HashSet<string> principals = KeysOf(statement.Principals);
    private readonly HashSet<string> actions = KeysOf(statement.Actions);
    private readonly HashSet<string> resources = KeysOf(statement.Resources);

    public bool Has(Element principal, Element action, Element resource) =>
        principals.Contains(principal.Key) && actions.Contains(action.Key) && resources.Contains(resource.Key);

    /// <summary>Whether it names all that another statement does.</summary>
    public bool HasAll(Statement other) => Names(principals, other.Principals) && Names(actions, other.Actions) && Names(resources, other.Resources);

    private static bool Names(HashSet<string> keys, IReadOnlyList<Element> elements)
    {
        foreach (var element in elements)
        {
            if (!keys.Contains(element.Key))
            {
                return false;
            }
        }

        return true;
    }

    private static HashSet<string> KeysOf(IReadOnlyList<Element> elements)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            keys.Add(element.Key);
        }

        return keys;
    }
}
