using CfnGen.Model.Documents;
using CfnGen.Planning.Access;
using CfnGen.Planning.Comparison;
using CfnGen.Planning.Consequences;
using CfnGen.Planning.Effects;
using CfnGen.Planning.Spelling;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning;

/// <summary>Says what an update from one template to another does, without asking AWS.</summary>
public static class Planner
{
    /// <param name="before">What is deployed.</param>
    /// <param name="after">What is to be deployed.</param>
    /// <param name="options">Null: nothing is known beside the templates.</param>
    public static Plan Of(TemplateDocument before, TemplateDocument after, PlanOptions? options = null)
    {
        options ??= PlanOptions.Default;
        var types = new KnownTypes();
        var (old, @new) = (new PlannedTemplate(before, types), new PlannedTemplate(after, types));
        var renames = Renames.Of(old, @new);
        var parameters = RenamedEntries.Of(old, @new, "Parameters");
        var canonical = new Canonical(renames, RenamedEntries.Of(old, @new, "Conditions"), RenamedEntries.Of(old, @new, "Mappings"));
        var same = new SameValues(old, @new, canonical, parameters, options);
        var changed = ChangedParameters.Of(old, @new, options);
        var entries = EntryComparison.Of(old, @new, canonical.With(parameters), same);
        var resources = new UpdatedResources(old, @new, renames).Compare(canonical, entries, same, changed);
        var access = AccessChanges.Of(RenamedTemplate.Of(old, renames, parameters, canonical, types), @new);
        var capacity = Capacity.CapacityUpdates.Of(old, @new, resources, options);
        return new()
        {
            Resources = resources,
            Entries = ParameterValues.AddTo(entries, changed, options),
            Consequences = ConsequenceCatalogue.Of(new(old, @new, resources, entries, access, capacity, options, canonical, same)),
            AccessChanges = access,
            CapacityUpdates = capacity,
        };
    }
}
