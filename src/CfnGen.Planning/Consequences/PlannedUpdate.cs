using CfnGen.Planning.Access;
using CfnGen.Planning.Capacity;
using CfnGen.Planning.Changes;
using CfnGen.Planning.Comparison;
using CfnGen.Planning.Spelling;
using CfnGen.Planning.Templates;
using CfnGen.Planning.Values;

namespace CfnGen.Planning.Consequences;

/// <summary>All that is known of an update when it is asked what follows.</summary>
internal sealed record PlannedUpdate(
    PlannedTemplate Before,
    PlannedTemplate After,
    IReadOnlyList<ResourceChange> Resources,
    IReadOnlyList<EntryChange> Entries,
    IReadOnlyList<AccessChange> Access,
    IReadOnlyList<CapacityUpdate> Capacity,
    PlanOptions Options,
    Canonical Spelling,
    SameValues Same)
{
    private TemplateValues? formerValues;
    private TemplateValues? latterValues;

    /// <summary>What is certain of the values in the deployed template.</summary>
    public TemplateValues FormerValues => formerValues ??= TemplateValues.OfGiven(Before, Options.Former);

    /// <summary>What is certain of the values in the new template.</summary>
    public TemplateValues LatterValues => latterValues ??= TemplateValues.OfGiven(After, Options.Parameters);

    /// <summary>The resource as it was deployed, under whatever id.</summary>
    public PlannedResource? Former(ResourceChange change) => Before.Find(change.FormerId ?? change.LogicalId);

    /// <summary>The resource as it will be; null for a removed one.</summary>
    public PlannedResource? Latter(ResourceChange change) => change.Kind == ChangeKind.Removed ? null : After.Find(change.LogicalId);
}
