using CfnGen.Model.Documents;
using CfnGen.Planning.Capacity;

namespace CfnGen.Planning;

/// <summary>What a plan may suppose beside the two templates.</summary>
public sealed record PlanOptions
{
    public static PlanOptions Default { get; } = new();

    /// <summary>The values that the deployment gives to parameters; the others have their defaults.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The values that parameters have in the stack now, where they are known.</summary>
    /// <value>Null: those that the deployment gives.</value>
    public IReadOnlyDictionary<string, string>? FormerParameters { get; init; }

    /// <summary>The other templates that are deployed beside this one, by their names: who imports what.</summary>
    public IReadOnlyDictionary<string, TemplateDocument> Neighbours { get; init; } = new Dictionary<string, TemplateDocument>(StringComparer.Ordinal);

    /// <summary>What is supposed of instances and tasks.</summary>
    public CapacityOptions Capacity { get; init; } = new();

    internal IReadOnlyDictionary<string, string> Former => FormerParameters ?? Parameters;
}
