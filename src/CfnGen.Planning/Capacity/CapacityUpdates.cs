using CfnGen.Planning.Capacity.Groups;
using CfnGen.Planning.Capacity.Services;
using CfnGen.Planning.Changes;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Capacity;

/// <summary>How the groups and services of two templates get to new instances and tasks.</summary>
internal static class CapacityUpdates
{
    /// <summary>Those that both templates have, perhaps under two logical ids, and for which there is something to say, in the order of the new one.</summary>
    public static IReadOnlyList<CapacityUpdate> Of(PlannedTemplate before, PlannedTemplate after, IReadOnlyList<ResourceChange> changes, PlanOptions options)
    {
        if (changes.Count == 0)
        {
            return [];
        }

        var comparison = new ComparedTemplates(before, after, changes, options);
        var updates = new List<CapacityUpdate>();
        foreach (var resource in after.Resources)
        {
            if (before.Find(comparison.ChangeOf(resource.LogicalId)?.FormerId ?? resource.LogicalId) is not { } old || old.Type != resource.Type || !comparison.Exist(old, resource))
            {
                continue;
            }

            var update = resource.Type switch
            {
                GroupUpdate.Group => GroupUpdate.Of(comparison, old, resource),
                ServiceUpdate.Service => ServiceUpdate.Of(comparison, old, resource),
                _ => null,
            };
            if (update is not null)
            {
                updates.Add(update);
            }
        }

        return updates;
    }
}
