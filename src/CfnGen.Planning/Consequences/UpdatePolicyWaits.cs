using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Consequences;

/// <summary>An update policy is read only when something rolls, and a rollback reads the previous one.</summary>
internal sealed class UpdatePolicyWaits : IConsequences
{
    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        // Then the update is none, and keeps the previous policies.
        if (AttributesAreNoUpdate.IsAll(update))
        {
            yield break;
        }

        foreach (var change in update.Resources)
        {
            if (change.Kind != ChangeKind.Changed || update.Latter(change)?["UpdatePolicy"] is null || !change.Changes.Any(value => IsOfPolicy(value.Path)))
            {
                continue;
            }

            yield return new()
            {
                Kind = ConsequenceKind.NoEffect,
                Weight = Weight.Note,
                Subject = change.LogicalId,
                Sentence = change.Effect == UpdateEffect.InstancesRoll
                    ? $"The new UpdatePolicy of {change.LogicalId} leads this update; if it fails, the rollback follows the previous one."
                    : $"The new UpdatePolicy of {change.LogicalId} does nothing in this update, because nothing rolls: it counts from the next one.",
            };
        }
    }

    private static bool IsOfPolicy(string path) => path == "UpdatePolicy" || path.StartsWith("UpdatePolicy.", StringComparison.Ordinal);
}
