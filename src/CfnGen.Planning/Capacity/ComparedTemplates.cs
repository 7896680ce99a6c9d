using CfnGen.Planning.Changes;
using CfnGen.Planning.Templates;
using CfnGen.Planning.Values;

namespace CfnGen.Planning.Capacity;

/// <summary>Two templates with their values, and what changed from one to the other.</summary>
internal sealed class ComparedTemplates
{
    private readonly Dictionary<string, ResourceChange> byId = new(StringComparer.Ordinal);

    public ComparedTemplates(PlannedTemplate before, PlannedTemplate after, IReadOnlyList<ResourceChange> changes, PlanOptions options)
    {
        (Before, After, Options) = (before, after, options.Capacity);
        OldValues = new(before, options.Parameters);
        NewValues = new(after, options.Parameters);
        foreach (var change in changes)
        {
            if (change.Kind != ChangeKind.Removed)
            {
                byId.TryAdd(change.LogicalId, change);
            }
        }
    }

    public PlannedTemplate Before { get; }

    public PlannedTemplate After { get; }

    public CapacityOptions Options { get; }

    public TemplateValues OldValues { get; }

    public TemplateValues NewValues { get; }

    /// <summary>What changed in a resource of the new template; null: nothing.</summary>
    public ResourceChange? ChangeOf(string logicalId) => byId.GetValueOrDefault(logicalId);
}
