namespace CfnGen.Model.Documents.Reading;

/// <summary>How many nodes a template may have: five times what the largest real one needs, and few enough to hold in memory.</summary>
/// <remarks>Without it a few lines of aliases to aliases make billions of nodes, and a million bytes of commas half a million.</remarks>
internal sealed class NodeBudget
{
    private const int Nodes = 250_000;

    public const string Problem = "The template has more than 250,000 nodes up to here; write less, or fewer aliases of large nodes.";

    public int Spent { get; private set; }

    /// <summary>False when nothing is left.</summary>
    public bool TrySpend(int nodes)
    {
        Spent += nodes;
        return Spent <= Nodes;
    }
}
