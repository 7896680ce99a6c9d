namespace CfnGen.Planning.Access.Policies;

/// <summary>What a statement names, to be looked up.</summary>
internal sealed class StatementKeys(Statement statement)
{
    private readonly HashSet<string> principals = KeysOf(statement.Principals);
    private readonly HashSet<string> actions = KeysOf(statement.Actions);
    private readonly HashSet<string> resources = KeysOf(statement.Resources);

    public bool Has(Element principal, Element action, Element resource) =>
        principals.Contains(principal.Key) && actions.Contains(action.Key) && resources.Contains(resource.Key);

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
