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
        OldValues = new(before, options.Former);
        NewValues = new(after, KeptParameters.Of(before, after, options.Parameters));
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

    /// <summary>Whether the conditions of both let the resource be there; what only the deployment knows does.</summary>
    public bool Exist(PlannedResource before, PlannedResource after) =>
        (before.Condition is not { } old || OldValues.Holds(old) != false) && (after.Condition is not { } condition || NewValues.Holds(condition) != false);

    /// <summary>What changed in a resource of the new template; null: nothing.</summary>
    public ResourceChange? ChangeOf(string logicalId) => byId.GetValueOrDefault(logicalId);
}
