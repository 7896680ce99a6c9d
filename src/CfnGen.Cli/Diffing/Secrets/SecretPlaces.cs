using CfnGen.Model.Documents;

namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>Where else two templates hold the secrets that they use: defaults of parameters, entries of mappings, parameters of Systems Manager.</summary>
internal sealed class SecretPlaces
{
    private readonly HashSet<string> secret = new(StringComparer.Ordinal);
    private readonly HashSet<string> pieces = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private readonly HashSet<string> resources = new(StringComparer.Ordinal);
    private readonly HashSet<string> cells = new(StringComparer.Ordinal);

    /// <summary>Grows with each place that is found.</summary>
    public int Count => secret.Count + pieces.Count + open.Count + resources.Count + cells.Count;

    /// <summary>Whether nobody may see the values of a parameter.</summary>
    public bool HideParameter(string name) => secret.Contains(name) || (pieces.Contains(name) && !open.Contains(name));

    /// <summary>Whether what a resource keeps for others is a secret.</summary>
    public bool HideValueOf(string logicalId) => resources.Contains(logicalId);

    public bool HideEntry(string map, string top, string second) =>
        cells.Contains(Cell(map, top, second)) || cells.Contains(Cell(map, null, second)) || cells.Contains(Cell(map, top, null)) || cells.Contains(Cell(map, null, null));

    /// <summary>A parameter, or a resource, to which a value refers.</summary>
    public void AddReference(string name, Secrecy secrecy) => (secrecy switch { Secrecy.Whole => secret, Secrecy.Piece => pieces, _ => open }).Add(name);

    /// <summary>An attribute that a value reads.</summary>
    public void AddAttribute(string logicalId, string attribute, Secrecy secrecy)
    {
        if (secrecy != Secrecy.None && attribute == "Value")
        {
            resources.Add(logicalId);
        }
    }

    /// <summary>What a secret looks up in a mapping; keys that only deploy time knows may be any.</summary>
    public void AddLookup(TemplateNode argument)
    {
        if (argument is SequenceNode { Items: [ScalarNode map, var top, var second, ..] })
        {
            cells.Add(Cell(map.Text, (top as ScalarNode)?.Text, (second as ScalarNode)?.Text));
        }
    }

    private static string Cell(string map, string? top, string? second) => $"{map}\n{top ?? "*"}\n{second ?? "*"}";
}
