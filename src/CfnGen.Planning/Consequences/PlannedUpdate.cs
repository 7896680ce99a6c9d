using CfnGen.Planning.Access;
using CfnGen.Planning.Capacity;
using CfnGen.Planning.Changes;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Consequences;

/// <summary>All that is known of an update when it is asked what follows.</summary>
internal sealed record PlannedUpdate(
    PlannedTemplate Before,
    PlannedTemplate After,
    IReadOnlyList<ResourceChange> Resources,
    IReadOnlyList<EntryChange> Entries,
    IReadOnlyList<AccessChange> Access,
    IReadOnlyList<CapacityUpdate> Capacity,
    PlanOptions Options)
{
    /// <summary>The resource as it was deployed, under whatever id.</summary>
    public PlannedResource? Former(ResourceChange change) => Before.Find(change.FormerId ?? change.LogicalId);

    /// <summary>The resource as it will be; null for a removed one.</summary>
    public PlannedResource? Latter(ResourceChange change) => change.Kind == ChangeKind.Removed ? null : After.Find(change.LogicalId);
}
