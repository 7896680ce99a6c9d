namespace CfnGen.Stacks.Delivery;

/// <summary>The table <c>deploy-actions.txt</c>: what CloudFormation calls for each type of resource.</summary>
internal static class DeployActions
{
    private const string NoResource = "-";

    private static readonly Lazy<Dictionary<string, IReadOnlyList<DeployAction>>> Table = new(Read);

    /// <summary>The types that the table knows.</summary>
    public static IReadOnlyCollection<string> Types => Table.Value.Keys;

    /// <exception cref="InvalidOperationException">The table does not know the type.</exception>
    public static IReadOnlyList<DeployAction> Of(string type) => Table.Value.TryGetValue(type, out var actions)
        ? actions
        : throw new InvalidOperationException($"{type} has no entry in deploy-actions.txt, so no role could deploy it: add the actions that creating, updating and deleting it takes.");

    private static Dictionary<string, IReadOnlyList<DeployAction>> Read()
    {
        using var stream = typeof(DeployActions).Assembly.GetManifestResourceStream(typeof(DeployActions), "deploy-actions.txt")!;
        using var reader = new StreamReader(stream);
        var table = new Dictionary<string, IReadOnlyList<DeployAction>>(StringComparer.Ordinal);
        List<DeployAction>? entry = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == ' ')
            {
                var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                entry!.Add(new(words[0], words[1] == NoResource ? [] : words[1].Split(','), words[2..]));
            }
            else
            {
                table.Add(line, entry = []);
            }
        }

        return table;
    }
}
